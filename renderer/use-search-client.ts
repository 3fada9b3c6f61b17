import { useEffect, useState } from 'react';
import { createSearchClient, type SearchClient } from './search/search-client.ts';

/** The search of the open archive, ended with the component that asked for it; null for its first moment. */
export function useSearchClient(documentsVersion: number): SearchClient | null {
  const [client, setClient] = useState<SearchClient | null>(null);
  useEffect(() => {
    let made: SearchClient | null = null;
    // After the first frame is drawn: starting a worker must not delay it.
    const timer = setTimeout(() => {
      made = createSearchClient();
      setClient(made);
    });
    return () => {
      clearTimeout(timer);
      made?.close();
    };
  }, []);
  useEffect(() => {
    if (documentsVersion > 0) client?.refresh();
  }, [client, documentsVersion]);
  return client;
}

import type { GivenSecrets } from '../../shared/ipc/key-requests.ts';
import { request } from '../client.ts';

/** What a person is about to do with the ways into the archive. */
export type KeyTask =
  { readonly kind: 'change' | 'remove'; readonly id: string } | { readonly kind: 'add' | 'renew' | 'seal' };

/** Which tasks ask for a new passphrase. */
export function needsNew({ kind }: KeyTask): boolean {
  return kind === 'change' || kind === 'add' || kind === 'seal';
}

interface Answers {
  readonly current: GivenSecrets;
  readonly passphrase: string;
}

/** Does it; answers the recovery key when there is one to be shown. Throws what main refuses, and nothing is changed. */
export async function doKeyTask(task: KeyTask, { current, passphrase }: Answers): Promise<string | null> {
  switch (task.kind) {
    case 'change':
      await request('keys.change', { current, id: task.id, passphrase });
      return null;
    case 'add':
      await request('keys.add', { current, passphrase });
      return null;
    case 'remove':
      await request('keys.remove', { current, id: task.id });
      return null;
    case 'renew':
      return request('keys.renewRecoveryKey', { current });
    case 'seal':
      return request('keys.seal', { passphrase });
  }
}

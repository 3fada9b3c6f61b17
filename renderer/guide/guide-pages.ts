import type { Block } from '../../shared/model/content.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';

/** Its Markdown was made into blocks when the window was built (vite.config.ts): nothing is parsed here. */
const pages = import.meta.glob<{ readonly blocks: readonly Block[] }>('../../resources/docs/guide/*.md');

/** The guide in the person's language. */
export async function guideIn(language: InterfaceLanguage): Promise<readonly Block[]> {
  const page = await pages[`../../resources/docs/guide/${language}.md`]?.();
  return page?.blocks ?? [];
}

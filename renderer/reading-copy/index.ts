import { translateIn } from '../../shared/i18n/translate.ts';
import { interfaceLanguageSchema } from '../../shared/model/preferences.ts';
import { openLiveIndex, type LiveIndex } from '../../shared/search/live-index.ts';
import { copySource } from './copy-source.ts';
import { hitElement } from './hit-element.ts';
import { receiver } from './loaded.ts';

/** Shown at once; a press shows as many more. */
const pageOfHits = 20;

Object.assign(globalThis, { testimonia: receiver });

const language = interfaceLanguageSchema.catch('en').parse(document.documentElement.lang);
const translate = translateIn(language);

const form = element('form', HTMLFormElement);
const query = element('#query', HTMLInputElement);
const told = element('#told', HTMLElement);
const hits = element('#hits', HTMLElement);
const more = element('#more', HTMLButtonElement);
const lists = element('#lists', HTMLElement);

let opening: Promise<LiveIndex> | null = null;
/** Rises with every question: the answer to an older one is not shown. */
let newest = 0;

function element<Type extends Element>(selector: string, type: new () => Type): Type {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`This page has no ${selector}`);
  return found;
}

async function open(): Promise<LiveIndex> {
  const index = await openLiveIndex(copySource);
  await index.catchUp();
  return index;
}

async function answer(typed: string, offset: number): Promise<void> {
  const asked = ++newest;
  const isOvertaken = () => asked !== newest;
  if (opening === null) told.textContent = translate('copy.loading');
  const index = await (opening ??= open());
  if (isOvertaken()) return;
  const question = {
    typed,
    isTyping: false,
    kinds: [],
    sort: 'relevance',
    offset,
    limit: pageOfHits,
  } as const;
  const { rows, total } = await index.search({ ...question, withSuggestion: false }, { isOvertaken });
  const excerpts = await index.excerpts(
    rows.map((row) => row.document.id),
    question,
  );
  if (isOvertaken()) return;
  const lines = rows.map((row, at) =>
    hitElement(row.document, excerpts[at]?.excerpts ?? [], { translate, language }),
  );
  if (offset === 0) hits.replaceChildren(...lines);
  else hits.append(...lines);
  if (offset > 0) lines[0]?.querySelector('a')?.focus();
  told.textContent = translate('copy.found', { count: total });
  more.hidden = offset + rows.length >= total || rows.length === 0;
}

/** Asks what is typed; an empty box shows the lists again. The address keeps it, so that the way back leads here. */
function ask(): void {
  const typed = query.value.trim();
  history.replaceState(null, '', typed === '' ? location.pathname : `#${encodeURIComponent(typed)}`);
  lists.hidden = typed !== '';
  if (typed !== '') void answer(typed, 0);
  else {
    newest += 1;
    told.textContent = '';
    hits.replaceChildren();
    more.hidden = true;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
query.addEventListener('input', ask);
more.addEventListener('click', () => {
  void answer(query.value.trim(), hits.children.length);
});
form.hidden = false;
if (location.hash.length > 1) {
  query.value = decodeURIComponent(location.hash.slice(1));
  ask();
}

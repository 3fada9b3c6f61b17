/** A stretch of what was typed: what stood between two quotation marks, or what stood outside of any. */
export interface TypedPart {
  readonly text: string;
  readonly isQuoted: boolean;
  /** Written with a minus before it. */
  readonly isExcluded: boolean;
  /** Nothing was typed after it, not even a space. */
  readonly isLast: boolean;
}

/**
 * A minus or a quotation mark means something at the beginning of a word only: co-operation and צה"ל are words.
 * A quotation that is not closed is no quotation.
 */
const part =
  /(?<![^\s("“”„‟＂»」])(?<minus>[-−－]?)(?:["“”„‟＂](?<straight>[^"“”„‟＂]*)["“”„‟＂]|«(?<angled>[^»]*)»|「(?<cornered>[^」]*)」|(?<word>\S+))/gu;

/** Splits what was typed at its quotation marks and minus signs, in order. Never fails. */
export function typedParts(typed: string): TypedPart[] {
  return [...typed.matchAll(part)].map(({ 0: whole, index, groups = {} }) => {
    const quoted = groups['straight'] ?? groups['angled'] ?? groups['cornered'];
    return {
      text: quoted ?? groups['word'] ?? '',
      isQuoted: quoted !== undefined,
      isExcluded: (groups['minus'] ?? '') !== '',
      isLast: index + whole.length === typed.length,
    };
  });
}

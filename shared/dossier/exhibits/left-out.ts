/** What of an original is not in the dossier, or not as it was: counted, so that nobody has to find out. */
export interface LeftOut {
  /** Programs in the file (JavaScript). */
  readonly scripts: number;
  /** Files inside the file. */
  readonly attachments: number;
  /** Links and triggers that would start something outside the dossier. */
  readonly actions: number;
  /** Sounds, films, three-dimensional models. */
  readonly media: number;
  /** Form fields: what they show became part of the page. */
  readonly fields: number;
  /** Form fields of which the file has no picture: what was in them is not on the page. */
  readonly emptyFields: number;
  /** Links into the original itself that led nowhere already. */
  readonly deadLinks: number;
}

export const nothingLeftOut: LeftOut = {
  scripts: 0,
  attachments: 0,
  actions: 0,
  media: 0,
  fields: 0,
  emptyFields: 0,
  deadLinks: 0,
};

export function addLeftOut(one: LeftOut, other: LeftOut): LeftOut {
  return {
    scripts: one.scripts + other.scripts,
    attachments: one.attachments + other.attachments,
    actions: one.actions + other.actions,
    media: one.media + other.media,
    fields: one.fields + other.fields,
    emptyFields: one.emptyFields + other.emptyFields,
    deadLinks: one.deadLinks + other.deadLinks,
  };
}

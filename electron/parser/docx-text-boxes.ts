/**
 * A document's XML with its text boxes as the older markup has them, which is the one that mammoth reads: Word writes
 * both, other programs only the newer one.
 */
export function withTextBoxes(documentXml: string): string {
  return documentXml
    .replace(/<mc:AlternateContent\b[^]*?<\/mc:AlternateContent>/g, (either) =>
      either.includes('<mc:Fallback') ? either : either.replaceAll('mc:Choice', 'mc:Fallback'),
    )
    .replace(/<w:drawing\b[^]*?<\/w:drawing>/g, (drawing) => {
      const boxes = drawing.match(/<w:txbxContent\b[^]*?<\/w:txbxContent>/g) ?? [];
      return boxes.length === 0 ? drawing : `<w:pict>${boxes.map(asShape).join('')}</w:pict>`;
    });
}

function asShape(content: string): string {
  return `<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${content}</v:textbox></v:shape>`;
}

/** Whether somebody's insertions or deletions wait in it to be accepted. */
export function hasTrackedChanges(documentXml: string): boolean {
  return /<w:(?:ins|del|moveFrom|moveTo)\s/.test(documentXml);
}

/** What the file says of itself, as the document information dictionary says it too. */
export interface XmpFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** A moment in UTC, ISO 8601. */
  readonly createdAt: string;
  readonly creator: string;
  readonly producer: string;
  /** It keeps to PDF/A-1b (ISO 19005-1). */
  readonly isArchival: boolean;
}

/**
 * The metadata packet of a PDF (ISO 16684-1): the same words as in the information dictionary, where PDF/A wants them to
 * agree. Empty ones are left out.
 */
export function xmpPacket(facts: XmpFacts): string {
  const { title, subject, author, createdAt, creator, producer, isArchival } = facts;
  const date = `${createdAt.slice(0, 19)}+00:00`;
  const one = (name: string, value: string): string =>
    value && `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt></${name}>`;
  const properties = [
    one('dc:title', title),
    one('dc:description', subject),
    author && `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    '<dc:format>application/pdf</dc:format>',
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>`,
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
    isArchival && '<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...sorted(properties),
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const spaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
};

/** A description for each name space, which some readers of PDF/A expect. */
function sorted(properties: readonly (string | false)[]): string[] {
  return Object.entries(spaces).flatMap(([prefix, address]) => {
    const own = properties.filter((each) => each !== false && each.startsWith(`<${prefix}:`));
    return own.length === 0
      ? []
      : [
          `<rdf:Description rdf:about="" xmlns:${prefix}="${address}">`,
          ...own.map(String),
          '</rdf:Description>',
        ];
  });
}

/** No sign of a title may end the element it stands in, nor be one that XML forbids. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What makes a drawing look as it does, written into the file: it has no style sheet. */
const ofShapes = ['fill', 'stroke', 'stroke-width'] as const;
const ofTexts = ['fill', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'direction'] as const;

/** A picture as a file of its own: in the light colours, on a ground, with its title, without anything to press. */
export function pictureFile(picture: SVGSVGElement, title: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const stage = document.createElement('div');
  stage.className = 'is-spoken-only';
  // `light-dark()` follows it: what is printed is printed on white.
  stage.style.colorScheme = 'light';
  stage.append(copy);
  document.body.append(stage);
  try {
    copy.prepend(groundOf(copy));
    for (const element of [copy, ...copy.querySelectorAll('*')]) dress(element);
    copy.prepend(titleOf(title));
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('role', 'img');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
  } finally {
    stage.remove();
  }
}

function dress(element: Element): void {
  const style = getComputedStyle(element);
  const isDrawn = /^(?:rect|path|circle|line)$/.test(element.localName);
  for (const name of element.localName === 'text' ? ofTexts : isDrawn ? ofShapes : []) {
    const value = style.getPropertyValue(name);
    // A pattern is named in the document that it stands in.
    if (!value.startsWith('url(')) element.setAttribute(name, plainColour(value));
  }
  for (const name of ['class', 'tabindex', 'aria-label', 'aria-description', 'role'])
    element.removeAttribute(name);
}

/** A mixed colour as every program knows it: `color(srgb 0.9 0.9 0.9)` is understood by browsers only. */
export function plainColour(value: string): string {
  const [, ...shares] = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value) ?? [];
  return shares.length === 0
    ? value
    : `rgb(${shares.map((share) => Math.round(Number(share) * 255)).join(', ')})`;
}

function groundOf(picture: SVGSVGElement): SVGRectElement {
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const side of ['width', 'height']) ground.setAttribute(side, picture.getAttribute(side) ?? '0');
  ground.setAttribute('class', 'picture-ground');
  return ground;
}

function titleOf(text: string): SVGTitleElement {
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = text;
  return title;
}

import type { Block } from '../../shared/model/content.ts';

type Item = Extract<Block, { type: 'item' }>;

/** Items that follow each other are one list. */
function grouped(blocks: readonly Block[]): readonly (Block | readonly Item[])[] {
  const groups: (Block | Item[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type !== 'item') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function GuideList({ items }: { readonly items: readonly Item[] }) {
  const List = /\d/.test(items[0]?.marker ?? '') ? 'ol' : 'ul';
  return (
    <List>
      {items.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </List>
  );
}

function GuideTable({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const [head = [], ...body] = rows;
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map(([what = '', does = '']) => (
          <tr key={what}>
            <th scope="row">
              <bdi>{what}</bdi>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A chapter's text. */
export function GuideBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return grouped(blocks).map((group, place) => {
    // A guide does not change while it is read.
    if (!('type' in group)) return <GuideList key={place} items={group} />;
    if (group.type === 'table') return <GuideTable key={place} rows={group.rows} />;
    return <p key={place}>{group.text}</p>;
  });
}

import { AppError } from '../../shared/errors.ts';
import { archiveField } from '../../shared/fields/archive-fields.ts';
import { plainName } from '../../shared/fields/plain-name.ts';
import type { Vocabulary } from '../../shared/model/vocabulary.ts';
import type { SheetMapping } from '../core/sheet/sheet-check.ts';

/** A table's header, what its columns were taken for, and what the archive has for fields of its own. */
interface Columns {
  readonly header: readonly string[];
  readonly mapping: SheetMapping;
  readonly vocabulary: Vocabulary;
}

/**
 * A mapping with what `--columns` says in it: `Fecha=date, Caso=ruling.docket, Nota=` (left aside). A field has one
 * column: the one named has it. Throws wrong-usage for a column or a field that there is not.
 */
export function withColumns({ header, mapping, vocabulary }: Columns, columns: string): SheetMapping {
  let mapped = mapping;
  for (const meaning of columns.split(',')) {
    const sign = meaning.lastIndexOf('=');
    const [name, target] = [meaning.slice(0, Math.max(0, sign)), meaning.slice(sign + 1).trim()];
    const named = header.findIndex((column) => plainName(column) === plainName(name));
    if (sign < 0 || named < 0) throw wrongColumns(`there is no column “${name || meaning}”`);
    if (target !== '' && target !== 'file' && !archiveField(target, vocabulary)) {
      throw wrongColumns(`there is no field “${target}”`);
    }
    mapped = mapped.map((before, at) => {
      if (at === named) return target === '' ? null : target;
      return before === target ? null : before;
    });
  }
  return mapped;
}

function wrongColumns(reason: string): AppError {
  return new AppError('wrong-usage', {
    reason: `--columns takes COLUMN=FIELD, joined by commas, and ${reason}`,
  });
}

import { readEcli, type Ecli } from '../../shared/model/ecli.ts';

const written = /\bECLI\s?:\s?[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:\d{4}:[A-Z0-9.]{1,25}/gi;

/** Every valid ECLI of a passage, in capital letters and without the full stop of its sentence. */
export function eclisIn(text: string): Ecli[] {
  return [...text.matchAll(written)].flatMap(([each]) => {
    return readEcli(each.toUpperCase().replace(/\s/g, '').replace(/\.+$/, '')) ?? [];
  });
}

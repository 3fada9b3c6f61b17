import type { importCompare as english } from '../en/import-compare.ts';

export const importCompare: Readonly<Record<keyof typeof english, string>> = {
  'import.compare': 'Comparar',
  'import.compare.with': 'Comparar con lo que es igual en un {likeness}',
  'import.compare.nearText': 'Igual en un {likeness} a un documento del archivo.',
  'import.compare.kept': 'Se conservan los dos.',
  'import.compare.gone': 'Retirado después.',
  'import.compare.back': 'Volver a los resultados',
  'import.compare.exact': 'Iguales, bit a bit',
  'import.compare.near': 'El {likeness} del texto es igual',
  'import.compare.fresh': 'El fichero que llegó',
  'import.compare.other': 'El documento del archivo',
  'import.compare.stored': 'Guardado',
  'import.compare.notStored': 'No: el archivo ya tiene exactamente este fichero.',
  'import.compare.openOther': 'Leer el del archivo',
  'import.compare.keep': 'Conservar los dos',
  'import.compare.remove': 'Retirar el nuevo',
  'import.compare.keptToast': 'Se conservan los dos: no se le volverá a preguntar',
  'import.compare.removed': 'El documento nuevo ya no está en el archivo',
  'import.compare.loading': 'Poniéndolos lado a lado',
  'import.compare.differing':
    '{count, plural, =0 {Ningún párrafo difiere.} one {# párrafo difiere.} other {# párrafos difieren.}}',
  'import.compare.alike': '{count, plural, one {Mostrar # párrafo igual} other {Mostrar # párrafos iguales}}',
  'import.compare.onlyFresh': 'Solo en el nuevo',
  'import.compare.onlyOther': 'Solo en el del archivo',
  'import.compare.more': 'Mostrar más',
};

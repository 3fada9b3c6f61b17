import type { edit as english } from '../en/edit.ts';

export const edit: Readonly<Record<keyof typeof english, string>> = {
  'edit.open': 'Editar',
  'edit.form': 'Detalles que rellenar',
  'edit.text': 'Esc guarda lo escrito y cierra el formulario; se puede deshacer.',
  'edit.save': 'Guardar',
  'edit.drop': 'Descartar lo escrito',
  'edit.saved': '«{title}» cambiado',
  'edit.left':
    '{count, plural, one {# campo no se guardó: espera en el formulario de «{title}».} many {# de campos no se guardaron: esperan en el formulario de «{title}».} other {# campos no se guardaron: esperan en el formulario de «{title}».}}',
  'edit.failed': 'No se guardó',
  'document.matter': 'Qué pasó y a quién',
  'document.own': 'Campos propios de este archivo',
  'document.keeping': 'Fuente y derechos',
};

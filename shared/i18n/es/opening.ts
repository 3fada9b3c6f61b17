import type { opening as english } from '../en/opening.ts';

export const opening: Readonly<Record<keyof typeof english, string>> = {
  'rail.readOnly': 'Solo lectura',
  'opening.readOnly.title': 'Este archivo solo se puede leer',
  'opening.readOnly.text':
    'Está en un soporte en el que no se puede escribir. La búsqueda, la lectura y los dosieres funcionan; importar y modificar, no. Cópielo a un disco en el que se pueda escribir si quiere modificarlo.',
  'opening.older.title': 'Esta es una copia más antigua del archivo',
  'opening.older.text':
    'Termina en la entrada {found, number} del registro de actividad; en este equipo se vio la entrada {seen, number} ({at}). Alguien puso una copia antigua en su lugar, o se restauró una copia de seguridad. Los cambios hechos desde entonces no están, y una frase de contraseña retirada desde entonces vuelve a abrirlo. Busque el archivo más reciente. Si no lo hay, o si usted restauró este, siga con él y vuelva a cambiar las frases de contraseña que se habían cambiado.',
  'opening.forked.title': 'Esta copia del archivo siguió otro camino',
  'opening.forked.text':
    'Lo que sigue a la entrada {seen, number} del registro de actividad, vista en este equipo ({at}), no es lo que había. Se hicieron cambios en dos copias, o alguien sustituyó el archivo. Busque la otra copia y compare lo que tiene cada una antes de seguir.',
  'opening.accept': 'Seguir con esta copia',
  'opening.repair.title': 'El archivo se reparó al abrirlo',
  'opening.repair.torn':
    '{file}: el último cambio se estaba escribiendo cuando se cortó la corriente o terminó el programa. Nunca se dio por guardado y se dejó fuera; no falta nada más.',
  'opening.repair.damaged':
    '{file} está dañado. Otros ficheros del archivo lo sustituyen y no falta nada. Puede que el disco esté fallando: haga una copia de seguridad.',
};

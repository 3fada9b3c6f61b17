/** Ce qui se dit de deux archives réunies en une. */
export const merging = {
  'cli.merge': 'prend ce qu’une autre archive a et qui manque à celle-ci',
  'cli.merge.prefer': 'quelle valeur montrer là où les deux en ont changé une : mine, theirs ou newer',
  'cli.merge.dryRun': 'dit seulement ce qui viendrait, sans rien écrire',
  'cli.merge.otherPassphrase': 'la phrase secrète de l’autre archive : la première ligne de ce fichier',
  'cli.merge.ask': 'Phrase secrète de {name} :',
  'cli.merge.conflict':
    '{id}  {title}  {field} : {shown, select, mine {gardé {mine} (là-bas : {theirs})} other {pris {theirs} (ici : {mine})}}',
  'cli.merge.nowhere': 'rien',
  'cli.merge.stays': '{id}  {title} : reste, car un côté l’a retiré et l’autre en a encore besoin',
  'cli.merge.duplicate':
    '{id}  est venu à part du même fichier que {of} : les deux sont gardés, avec un seul original',
  'cli.merge.done':
    '{added, plural, =0 {Aucun document n’est venu} one {# document est venu} other {# documents sont venus}}, {updated, number} modifiés, {removed, number} mis à la corbeille ; {others, plural, one {# autre fiche} other {# autres fiches}}. {conflicts, plural, =0 {Il ne reste rien à décider.} one {Une valeur a été changée des deux côtés : les deux sont gardées dans le journal.} other {# valeurs ont été changées des deux côtés : toutes sont gardées dans le journal.}}',
  'cli.merge.wouldCome':
    '{added, plural, =0 {Aucun document ne viendrait} one {# document viendrait} other {# documents viendraient}}, {updated, number} seraient modifiés, {removed, number} mis à la corbeille ; {others, plural, one {# autre fiche} other {# autres fiches}}. {conflicts, plural, =0 {Il ne resterait rien à décider.} one {Une valeur a été changée des deux côtés.} other {# valeurs ont été changées des deux côtés.}} Rien n’a été écrit.',
  'cli.merge.nothing': 'Rien n’y est nouveau : l’archive reste comme elle est.',
  'cli.merge.open':
    'L’autre archive est scellée et celle-ci ne l’est pas : ce qui est venu est lisible sur ce disque.',
} as const;

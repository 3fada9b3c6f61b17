/** Ce qui se dit d’un sac (BagIt), une phrase par défaut. */
export const bag = {
  'bag.declaration-missing': '{file} manque : ce n’est pas un sac BagIt.',
  'bag.declaration-wrong':
    '{file} n’est pas formé des deux lignes que BagIt demande (version, jeu de caractères), en UTF-8 sans marque initiale.',
  'bag.version-unknown':
    '{file} indique une version de BagIt inconnue : {found}. Les versions 0.93 à 1.0 peuvent être lues.',
  'bag.charset-unknown': '{file} indique un jeu de caractères inconnu : {found}.',
  'bag.charset-wrong': '{file} n’est pas dans le jeu de caractères indiqué par bagit.txt.',
  'bag.manifest-missing': 'Il n’y a aucun manifeste du contenu, tel que {file}.',
  'bag.line-wrong': '{file}, ligne {line}, est illisible.',
  'bag.path-unsafe': '{file}, ligne {line}, mène hors du sac : {found}. Ce chemin n’est pas suivi.',
  'bag.path-elsewhere': '{file}, ligne {line}, nomme un fichier qui n’est pas sous data/ : {found}.',
  'bag.hashes-differ':
    '{file}, ligne {line}, donne à {found} une seconde empreinte, différente de la première.',
  'bag.file-missing': '{file} est listé et n’est pas là. Demandez-le à l’auteur du sac.',
  'bag.file-awaited':
    '{file} devait être récupéré sur le réseau et n’est pas là. Rien n’est jamais récupéré : faites-le placer dans le sac.',
  'bag.file-unlisted': '{file} est là sans être listé comme il le devrait.',
  'bag.file-is-link': '{file} est un lien, non un fichier. Il n’est pas suivi.',
  'bag.file-unreadable': '{file} est illisible. Le support est peut-être endommagé : copiez-le à nouveau.',
  'bag.file-unproven':
    '{file} n’est listé qu’avec des empreintes qui ne peuvent être calculées ici : nul ne peut dire s’il est ce qu’il était.',
  'bag.fixity': '{file} n’est plus ce qu’il était quand le sac a été fait : son empreinte diffère.',
  'bag.oxum': '{file} indique une autre taille du contenu que {found} (octets.fichiers), présente ici.',
  'bag.listed-twice': '{file}, ligne {line}, liste {found} une seconde fois.',
  'bag.listed-otherwise':
    '{file} liste {found} ; le nom du fichier diffère par les majuscules ou l’écriture des accents.',
  'bag.listed-relative': '{file}, ligne {line}, écrit ./ devant un chemin : {found}.',
  'bag.made-with-tools':
    '{file}, ligne {line}, porte un astérisque devant le chemin, comme l’écrivent les outils d’empreintes.',
  'bag.system-file': '{file} a été laissé par un système d’exploitation ; ce n’est le document de personne.',
  'bag.system-file-missing':
    '{file} est listé et n’est pas là ; un système d’exploitation l’avait laissé, aucun document ne manque.',
  'bag.fetch': '{file} liste des fichiers à récupérer sur le réseau ({found}). Rien n’est jamais récupéré.',
  'bag.algorithm-unknown': '{file} emploie des empreintes qui ne peuvent être calculées ici : {found}.',
  'bag.metadata-wrong': '{file}, ligne {line}, n’est pas de la forme « Libellé : valeur ».',
  'cli.importBag': 'vérifie un sac (BagIt, un dossier ou un ZIP) et importe ce qu’il contient',
  'cli.checkBag':
    'vérifie un sac (BagIt) : s’il est complet et si chaque fichier est ce qu’il était (un dossier ou un ZIP à la place de l’archive)',
  'cli.checkBag.progress': '{done} fichiers vérifiés sur {of}',
  'cli.checkBag.done':
    '{state, select, valid {Le sac est valide} complete {Le sac est complet, mais pas valide} other {Le sac n’est pas complet}} : {files, plural, one {# fichier} other {# fichiers}}.',
} as const;

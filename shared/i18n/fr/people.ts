import type { people as english } from '../en/people.ts';

export const people: Readonly<Record<keyof typeof english, string>> = {
  'person.new': 'Nouvelle personne',
  'person.untitled': 'Sans nom',
  'person.empty': 'Personne n’a encore de fiche',
  'person.emptyText':
    'Une fiche garde toutes les formes d’un nom, dans toutes les écritures, pour que la recherche de l’une trouve toutes les autres ; elle dit aussi quel nom ne doit pas se lire dans les dossiers publics. Les tribunaux et autres organisations ont aussi des fiches.',
  'person.find': 'N’importe quelle forme du nom',
  'person.count': '{count, plural, =0 {Personne de ce nom} one {# fiche} other {# fiches}}',
  'person.kind.person': 'Personne',
  'person.kind.organisation': 'Organisation',
  'person.protectedAs': 'Protégé sous « {pseudonym} »',
  'person.back': 'Toutes les personnes',
  'person.occurs': 'Où le nom apparaît',
  'person.occursText':
    'Dans les fiches des documents, sous toutes ses formes. La recherche d’une forme trouve aussi les textes qui en ont une autre.',
  'person.occursNowhere': 'Aucune fiche de document ne le nomme sous une de ces formes.',
  'person.as': '{name} ({as})',
  'person.part.person': 'personne',
  'person.part.author': 'auteur',
  'person.part.outlet': 'média',
  'person.part.court': 'juridiction',
  'person.part.body': 'organe',
  'person.part.title': 'titre',
  'person.about': 'La fiche',
  'person.name': 'Nom',
  'person.variants': 'Autres formes du nom',
  'person.variantsText':
    'Une par ligne : autres écritures, translittérations, initiales, surnoms, anciens noms.',
  'person.protect': 'Protéger ce nom',
  'person.pseudonym': 'Pseudonyme',
  'person.pseudonymText': 'Il remplace toutes les formes du nom dans les dossiers publics.',
  'person.remove': 'Supprimer cette fiche',
  'person.merge': 'Deux fois la même personne ?',
  'person.mergeText':
    'Cette fiche reçoit toutes les formes du nom de l’autre, et l’autre disparaît. Les documents ne changent pas, et on peut revenir en arrière.',
  'person.mergeWith': 'Autre fiche',
  'person.mergeNow': 'N’en faire qu’une',
  'person.merged': '« {name} » fait maintenant partie de cette fiche',
};

import type { Catalogue } from '../say';

/** The first steps, what Recourse may do, forgetting an order, and a picture by key. */
export const welcome: Catalogue = {
  'manifest.capture': 'Garder une image de cette page avec sa commande',
  'welcome.step': '{n} sur {all}',
  'welcome.next': 'Suivant',
  'welcome.back': 'Retour',
  'page.title': '{what} · Recourse',
  'welcome.done': 'Vers ma vue d’ensemble',
  'welcome.again': 'Ce que je lis, garde et ne fais jamais',
  'welcome.reads': 'Ce que je lis',
  'welcome.reads.1':
    'Vos pages de commandes sur AliExpress, quand vous les ouvrez : dates, sommes, articles et ce qu’elles promettent.',
  'welcome.reads.2': 'Les pages de produits, pour ce qu’elles disent des retours avant l’achat.',
  'welcome.reads.3':
    'Aucun autre site, aucun mot de passe, aucun numéro de carte, aucune messagerie que vous ne me montrez pas.',
  'welcome.keeps': 'Ce que je garde',
  'welcome.keeps.1':
    'Vos commandes avec leurs délais, mot pour mot comme la page les a dits, pour qu’une page modifiée ne change rien.',
  'welcome.keeps.2': 'Les preuves que vous y mettez : photos, vidéos, notes, images de pages.',
  'welcome.keeps.3':
    'Tout sur cet ordinateur et nulle part ailleurs. Une sauvegarde est un fichier que vous enregistrez ; vous pouvez tout effacer.',
  'welcome.never': 'Ce que je ne fais jamais',
  'welcome.never.1':
    'Je n’envoie rien nulle part : ni serveur, ni compte, ni comptage de visiteurs, ni liens d’affiliation.',
  'welcome.never.2': 'Je n’appuie sur rien et n’envoie rien sur AliExpress ; c’est vous qui le faites.',
  'welcome.never.3':
    'Je ne devine jamais un jour. Ce que dit la page, ce que je compte et ce que vous saisissez ont chacun leur signe ; ce que personne ne sait reste ouvert.',
  'about.title': 'À propos',
  'about.version': 'Recourse {version}',
  'about.permissions': 'Ce que j’ai le droit de faire dans ce navigateur, et pourquoi',
  'about.permission.aliexpress':
    'Lire les pages de commandes, de produits et de litiges d’AliExpress que vous ouvrez, pour y montrer des délais.',
  'about.permission.alarms': 'Me réveiller à une heure, pour vous rappeler avant un délai.',
  'about.permission.notifications': 'Afficher le rappel.',
  'about.permission.storage': 'Garder vos commandes et vos preuves sur cet ordinateur, autant qu’il y en a.',
  'about.permission.active-tab':
    'Prendre une image de la page devant vous, au moment où vous appuyez sur mon bouton ou mes touches.',
  'about.permission.side-panel': 'Me tenir à côté d’une page, là où le navigateur a une place pour cela.',
  'about.keys': 'Touches',
  'about.keys.open': 'Ouvrir Recourse : {keys}',
  'about.keys.capture': 'Garder une image de cette page avec sa commande : {keys}',
  'about.keys.none': 'non définies',
  'about.keys.change': 'Vous pouvez les changer là où le navigateur liste ses extensions.',
  'about.panel': 'Ouvrir à côté',
  'forget.do': 'Oublier cette commande',
  'forget.sure':
    'Tout ce que je garde de cette commande s’en va : ses dates, ses dossiers et ses preuves. Sur AliExpress rien ne change ; si vous l’y rouvrez, je la relis.',
  'forget.yes': 'L’oublier',
  'forget.no': 'La garder',
  'forget.done': 'Oubliée : {item}',
  'forget.failed': 'Elle n’a pas pu être oubliée. Rien n’a été retiré.',
  'capture.done.words': 'Image de cette page conservée, avec ses mots',
  'capture.done.no-words': 'Image de cette page conservée ; je ne peux pas lire ses mots ici',
  'capture.of-order': 'Elle est avec la commande {id}. Appuyez ici pour la voir.',
  'capture.of-none': 'Elle n’appartient encore à aucune commande. Appuyez ici pour la voir.',
  'capture.failed': 'Je n’ai pas pu garder une image de cette page',
  'capture.failed.why':
    'Le navigateur ne le permet que pour des pages ordinaires, dans l’onglet devant vous.',
};

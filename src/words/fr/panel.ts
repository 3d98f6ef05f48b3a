import type { Catalogue } from '../say';

/** The case at the side of the shop's dispute pages. */
export const panel: Catalogue = {
  'panel.label': 'Recourse : votre dossier',
  'panel.unfold': 'Afficher votre dossier',
  'panel.fold': 'Replier',
  'panel.none': 'Rien n’est préparé ici pour cet article.',
  'panel.none.next': 'Préparez-le d’abord : raison, preuves et texte, pas à pas.',
  'panel.begin': 'Quelque chose ne va pas',
  'panel.choose': 'Lequel est-ce ?',
  'panel.other': 'Un autre',
  'panel.reason': 'Ce qui ne va pas',
  'panel.reason.none': 'pas encore choisi',
  'panel.text': 'Texte',
  'panel.text.none': 'Pas encore de texte.',
  'panel.text.put': 'Le mettre dans le champ',
  'panel.text.replace': 'Remplacer ce qui s’y trouve',
  'panel.text.other':
    'Un autre texte est dans le champ de la page. Appuyez encore une fois pour le remplacer.',
  'panel.text.too-long':
    'Le champ de la page accepte {most} caractères ; ce texte en a {n}. Raccourcissez-le d’abord dans Recourse.',
  'panel.text.is-in': 'Il est dans le champ de la page. Relisez-le.',
  'panel.text.refused': 'La page ne l’a pas pris. Copiez-le et collez-le vous-même.',
  'panel.text.emptied': 'Le champ de la page est de nouveau vide. Mettez-y le texte encore une fois.',
  'panel.text.no-field':
    'Je ne vois pas encore de champ pour cela sur cette page. Copiez-le, ou passez à l’étape suivante du formulaire.',
  'panel.copy': 'Copier',
  'panel.copied': 'Copié',
  'panel.copy-refused': 'Le navigateur ne m’a pas laissé copier. Sélectionnez le texte et copiez-le.',
  'panel.amount': 'Vous demandez',
  'panel.amount.put': 'Le mettre dans le champ où j’étais',
  'panel.amount.no-field': 'Cliquez d’abord dans le champ de la page pour la somme, puis appuyez ici.',
  'panel.amount.is-in': 'La somme est dans le champ. Relisez-la.',
  'panel.files': 'Fichiers',
  'panel.files.none': 'Aucun fichier n’est conservé pour ce dossier.',
  'panel.files.attach': {
    one: 'Joindre {n} fichier',
    many: 'Joindre {n} de fichiers',
    other: 'Joindre {n} fichiers',
  },
  'panel.files.no-field':
    'Je ne vois pas encore de champ d’envoi sur cette page. Il viendra peut-être à l’étape suivante du formulaire.',
  'panel.files.states': 'La page dit : « {quote} »',
  'panel.files.states-none': 'La page n’indique pas de limites pour les fichiers.',
  'panel.files.too-many': 'La page en prend {most} au plus ; retirez ce qui compte le moins.',
  'panel.file.fits': 'convient',
  'panel.file.too-large': 'trop gros : la page accepte {most}',
  'panel.file.wrong-type': 'un genre de fichier que la page n’accepte pas',
  'panel.file.smaller': 'Faire une copie plus petite',
  'panel.file.smaller.not':
    'Je ne peux pas rendre celui-ci assez petit. Enregistrez-le, raccourcissez-le, et ajoutez le plus court comme nouvelle preuve.',
  'panel.file.smaller.made': 'Créé : {name}. L’original reste tel quel.',
  'panel.making': 'Création …',
  'panel.sheet': 'Réunir sur une feuille les images en trop',
  'panel.sheet.made':
    '{n} images sont maintenant sur une feuille : {name}. Les originaux restent tels quels.',
  'panel.sheet.not': 'Je ne peux pas les réunir sur une feuille. Retirez ce qui compte le moins.',
  'panel.sheet.name': 'feuille',
  'panel.files.left':
    'Pas mis : {names}. Le champ en prend un à la fois ; quand la page a pris le premier, appuyez encore.',
  'panel.file.use': 'Joindre {name}',
  'panel.smaller': 'plus petit',
  'panel.files.reading': 'Lecture de {name} … {share} %',
  'panel.files.putting': 'Mise en place …',
  'panel.files.taken': {
    one: 'Le champ de la page contient {n} fichier : {names}',
    many: 'Le champ de la page contient {n} de fichiers : {names}',
    other: 'Le champ de la page contient {n} fichiers : {names}',
  },
  'panel.files.taken-up': {
    one: 'La page a pris {n} fichier : {names}. Regardez si elle le montre.',
    many: 'La page a pris {n} de fichiers : {names}. Regardez si elle les montre.',
    other: 'La page a pris {n} fichiers : {names}. Regardez si elle les montre.',
  },
  'panel.files.refused':
    'La page ne les a pas acceptés. Enregistrez-les et choisissez-les dans son champ ; certains navigateurs permettent aussi de les glisser d’ici.',
  'panel.files.emptied':
    'Le champ de la page est de nouveau vide. Regardez si la page montre vos fichiers ; sinon, joignez-les encore une fois.',
  'panel.files.unreadable':
    'Les fichiers n’ont pas pu être lus. Ouvrez le dossier dans Recourse et regardez s’ils y sont.',
  'panel.files.if-not':
    'Si la page n’en montre rien : enregistrez et choisissez, ou essayez de glisser d’ici.',
  'panel.file.drag': 'Glissez {name} dans le champ de la page, si le navigateur le permet',
  'panel.file.save': 'Enregistrer {name}',
  'panel.submitted': 'L’avez-vous envoyé ?',
  'panel.submitted.yes': 'Oui, c’est envoyé',
  'panel.submitted.no': 'Pas encore',
  'panel.open': 'Ouvrir dans Recourse',
  'panel.never': 'Je n’envoie jamais rien : ce clic est à vous.',
  'panel.gone': 'Recourse a été mis à jour : rechargez la page.',
};

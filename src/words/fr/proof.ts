import type { Catalogue } from '../say';

/** The list of proof: what each thing is, why it counts, how to make it. */
export const proof: Catalogue = {
  'proof.tracking-shop': 'Le suivi tel qu’AliExpress l’affiche',
  'proof.tracking-shop.why': 'Il montre, avec les mots de la boutique, que rien n’est arrivé.',
  'proof.tracking-shop.how': 'Une image de la page de suivi, avec le numéro et la dernière entrée.',
  'proof.tracking-carrier': 'Le suivi sur le site du transporteur',
  'proof.tracking-carrier.why':
    'Les entrées du transporteur pèsent plus que ce que dit l’une ou l’autre partie.',
  'proof.tracking-carrier.how': 'Cherchez le numéro de suivi chez le transporteur et prenez une image.',
  'proof.carrier-detail': 'Détails de la livraison par le transporteur',
  'proof.carrier-detail.why':
    'Lieu, heure, poids et signature peuvent montrer que le colis n’est pas venu chez vous. Sans cela, « livré » compte.',
  'proof.carrier-detail.how':
    'Demandez au transporteur les détails de la livraison, et gardez la page ou la lettre.',
  'proof.post-office-letter': 'Attestation écrite de la poste',
  'proof.post-office-letter.why':
    'Une réclamation malgré le statut « livré » est le plus souvent refusée sans attestation écrite que rien ne vous a été remis.',
  'proof.post-office-letter.how':
    'Demandez à votre bureau de poste une lettre disant que ce colis ne vous a pas été livré.',
  'proof.address-mismatch': 'Autre lieu ou code postal dans le suivi',
  'proof.address-mismatch.why':
    'Une livraison dans une autre ville ou un autre code postal n’était pas une livraison chez vous.',
  'proof.address-mismatch.how':
    'Une image de l’entrée avec le lieu, à côté de votre adresse dans la commande.',
  'proof.neighbours': 'Ce que disent les gens de l’immeuble',
  'proof.neighbours.why': 'Cela montre que vous avez cherché, et où.',
  'proof.neighbours.how': 'Notez à qui vous avez demandé, et quel jour.',
  'proof.address-screenshot': 'Votre adresse dans la commande',
  'proof.address-screenshot.why': 'Elle montre que l’adresse donnée était bonne.',
  'proof.address-screenshot.how': 'Une image de la page de la commande avec l’adresse.',
  'proof.customs-paper': 'La lettre de la douane',
  'proof.customs-paper.why':
    'Seul un papier officiel avec la raison compte ; sans lui, le litige est le plus souvent perdu.',
  'proof.customs-paper.how':
    'Une photo ou un scan de toutes les pages, avec la raison et le numéro de suivi.',
  'proof.unboxing-film': 'Vidéo de l’ouverture, d’un seul trait',
  'proof.unboxing-film.why':
    'Une vidéo sans coupure, de l’étiquette fermée à l’article, décide la plupart de ces dossiers.',
  'proof.unboxing-film.how':
    'Commencez par l’étiquette du colis fermé et ne vous arrêtez pas. Ne coupez ni n’assemblez de vidéos.',
  'proof.item-and-label': 'L’article avec l’étiquette du colis',
  'proof.item-and-label.why': 'Cela relie ce que vous montrez à ce colis précis.',
  'proof.item-and-label.how': 'Une photo à la lumière du jour avec les deux ; le numéro est lisible.',
  'proof.listing-then': 'L’annonce au moment de la commande',
  'proof.listing-then.why':
    'Des annonces sont modifiées après la vente. Ce qui était promis est ce qui compte.',
  'proof.listing-then.how':
    'Ce que j’en ai conservé apparaît ici tout seul ; sinon, prenez une image de l’annonce ou de son instantané.',
  'proof.options-line': 'L’option que vous avez choisie',
  'proof.options-line.why': 'Elle montre d’un coup d’œil ce qui était commandé : couleur, taille, lot.',
  'proof.options-line.how': 'Une image de la page de la commande avec la ligne des options.',
  'proof.box-sides': 'Tous les côtés du carton',
  'proof.box-sides.why': 'Ils montrent s’il a été abîmé en route.',
  'proof.box-sides.how':
    'Six photos à la lumière du jour, l’étiquette parmi elles. Plusieurs peuvent aller dans une image.',
  'proof.damage-close': 'Le dommage, de près',
  'proof.damage-close.why': 'Qui décide regarde quelques secondes : le dommage doit se voir tout de suite.',
  'proof.damage-close.how': 'Nette, à la lumière du jour, avec une flèche ou un doigt à l’endroit.',
  'proof.damage-film': 'Vidéo du dommage',
  'proof.damage-film.why': 'D’une photo on peut dire que c’est un jeu de lumière ; d’une vidéo, non.',
  'proof.damage-film.how':
    'Une seule prise : l’étiquette, le carton, le dommage. Faites-la dans les trois jours après réception.',
  'proof.carrier-report': 'Rapport de dommage du transporteur',
  'proof.carrier-report.why': 'Dans certains cas il est demandé plus tard.',
  'proof.carrier-report.how': 'Signalez le dommage au transporteur et gardez le papier.',
  'proof.differences': 'Liste des différences',
  'proof.differences.why': 'Des faits courts et numérotés sont lus ; une longue histoire ne l’est pas.',
  'proof.differences.how': 'Une ligne chacune : ce que dit l’annonce, ce qui est arrivé.',
  'proof.side-by-side': 'Annonce et article côte à côte',
  'proof.side-by-side.why': 'Cela montre la différence sans un mot.',
  'proof.side-by-side.how': 'Une image avec l’annonce sur une moitié et l’article sur l’autre.',
  'proof.ruler': 'L’article mesuré',
  'proof.ruler.why': '« Trop petit » est une opinion ; un mètre dans l’image ne l’est pas.',
  'proof.ruler.how': 'Posez-le à plat, une règle ou un mètre le long, et photographiez d’en haut.',
  'proof.size-label': 'L’étiquette de taille',
  'proof.size-label.why': 'Elle montre quelle taille a été envoyée, quoi qu’il en soit de la coupe.',
  'proof.size-label.how': 'Une photo nette de l’étiquette cousue.',
  'proof.test-film': 'Vidéo d’un test',
  'proof.test-film.why': 'Elle montre qu’il fait moins que ce que dit l’annonce.',
  'proof.test-film.how': 'Une seule prise : plaque signalétique, comment vous mesurez, le résultat.',
  'proof.power-on-film': 'Vidéo de l’essai de mise en marche',
  'proof.power-on-film.why':
    'AliExpress demande une vidéo quand quelque chose ne fonctionne pas ; des photos ne suffisent pas.',
  'proof.power-on-film.how':
    'Une seule prise : numéro de série ou étiquette, courant branché, ce qui se passe et ce qui ne se passe pas.',
  'proof.test-screen': 'L’écran d’un appareil de mesure',
  'proof.test-screen.why': 'Un chiffre met fin à la discussion.',
  'proof.test-screen.how': 'Appareil et affichage dans une image.',
  'proof.on-a-scale': 'Colis et contenu sur une balance',
  'proof.on-a-scale.why': 'Le vendeur montre aussi un poids. Ce qui manque, manque sur la balance.',
  'proof.on-a-scale.how': 'Une photo du colis avec son carton, une du contenu ; le chiffre est lisible.',
  'proof.carrier-weight': 'Le poids selon le transporteur',
  'proof.carrier-weight.why':
    'Si le transporteur a pesé moins que ce que dit l’annonce, c’est parti sans ce qui manque.',
  'proof.carrier-weight.how': 'Une image du suivi avec le poids, ou de l’étiquette.',
  'proof.brand-marks': 'Signes de la marque',
  'proof.brand-marks.why': 'Logos, coutures et étiquettes erronés trahissent une contrefaçon.',
  'proof.brand-marks.how':
    'Des photos nettes du logo, de l’étiquette et de la boîte ; à côté d’un vrai si vous en avez un.',
  'proof.serial-check': 'Contrôle du numéro de série',
  'proof.serial-check.why': 'La réponse du fabricant lui-même est difficile à contester.',
  'proof.serial-check.how': 'Une image de la page du fabricant avec le numéro et la réponse.',
  'proof.brand-letter': 'Lettre du fabricant',
  'proof.brand-letter.why': 'Elle règle le dossier là où on peut l’obtenir.',
  'proof.brand-letter.how': 'Écrivez au fabricant avec des photos et gardez la réponse.',
  'proof.condition-photos': 'L’article tel qu’il est maintenant',
  'proof.condition-photos.why':
    'Un retour est contrôlé pour l’usage. Des photos montrent comment il a quitté vos mains.',
  'proof.condition-photos.how': 'Avec étiquettes et emballage, avant de l’emballer.',
  'proof.seller-chat': 'Messagerie avec le vendeur',
  'proof.seller-chat.why':
    'Ce que le vendeur admet ou promet compte, s’il l’a dit dans la messagerie d’AliExpress.',
  'proof.seller-chat.how':
    'Des images de la messagerie avec ses dates. Les autres messageries ne comptent pas.',

  'proof.state.there': 'Là',
  'proof.state.passed-over': 'Passée',
  'proof.state.missing': 'Manque',
  'proof.weight.must': 'Nécessaire',
  'proof.weight.strong': 'Renforce',
  'proof.pass': 'Je ne l’ai pas',
  'proof.pass.why': 'Pourquoi pas ? Votre réponse est dans la liste.',
  'proof.pass.never-made': 'Je ne l’ai pas faite à temps',
  'proof.pass.not-possible': 'Impossible à obtenir',
  'proof.pass.does-not-apply': 'Sans objet ici',
  'proof.pass.later': 'Je l’ajouterai plus tard',
  'proof.pass.undo': 'Annuler',
  'proof.passed': 'Passée : {why}',
  'proof.needs-answer': 'Ajoutez quelque chose, ou dites pourquoi non.',
  'proof.meter': {
    one: '{there} preuve sur {n}',
    many: '{there} preuves sur {n}',
    other: '{there} preuves sur {n}',
  },
  'proof.meter.label': 'Ce qu’il y a comme preuves',
  'proof.meter.not-odds': 'Cela compte ce qui est là. Cela ne dit rien de la décision à venir.',
  'proof.meter.whole': 'Rien de nécessaire ne manque.',
  'proof.meter.missing': 'Manque encore :',
  'proof.meter.passed': 'Passées :',
  'proof.none-needed': 'Pour cette raison, aucune preuve n’est exigée.',
};

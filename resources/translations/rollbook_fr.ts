<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>A membership and contact book for small organisations: one window, one local file, nobody forgotten.</source>
      <translation>Un carnet d’adhésions et de contacts pour petites organisations : une fenêtre, un fichier local, et personne n’est oublié.</translation>
    </message>
    <message>
      <source>Book: {path}</source>
      <translation>Carnet : {path}</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Fait avec</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
  </context>
  <context>
    <name>ActionRow</name>
    <message>
      <source>More actions</source>
      <translation>Autres actions</translation>
    </message>
  </context>
  <context>
    <name>After</name>
    <message>
      <source>Folder where files of this form appear</source>
      <translation>Dossier où apparaissent les fichiers de ce formulaire</translation>
    </message>
  </context>
  <context>
    <name>AnswersCard</name>
    <message>
      <source>What they wrote</source>
      <translation>Ce que la personne a écrit</translation>
    </message>
    <message>
      <source>What they wrote (changed since)</source>
      <translation>Ce que la personne a écrit (modifié depuis)</translation>
    </message>
    <message>
      <source>Show less</source>
      <translation>Montrer moins</translation>
    </message>
    <message>
      <source>Show all answers</source>
      <translation>Montrer toutes les réponses</translation>
    </message>
    <message>
      <source>Nothing but their details.</source>
      <translation>Rien d’autre que ses coordonnées.</translation>
    </message>
  </context>
  <context>
    <name>Application</name>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <source>“{book}” could not be opened</source>
      <translation>« {book} » n’a pas pu être ouvert</translation>
    </message>
    <message>
      <source>Another book or a new one</source>
      <translation>Un autre carnet ou un nouveau</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>“{book}” is open in another window, which is in front now.</source>
      <translation>« {book} » est ouvert dans une autre fenêtre, qui est maintenant au premier plan.</translation>
    </message>
  </context>
  <context>
    <name>BackupActs</name>
    <message>
      <source>Where to put the backup</source>
      <translation>Où mettre la sauvegarde</translation>
    </message>
    <message>
      <source>Backed up {when}</source>
      <translation>Sauvegardé {when}</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
      <source>Backed up to {file}</source>
      <translation>Sauvegardé dans {file}</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message>
      <source>before a backup was restored</source>
      <translation>avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
      <source>before an import</source>
      <translation>avant un import</translation>
    </message>
    <message>
      <source>before an update of the program</source>
      <translation>avant une mise à jour du programme</translation>
    </message>
    <message>
      <source>before the first change of a day</source>
      <translation>avant la première modification du jour</translation>
    </message>
    <message>
      <source>made by hand</source>
      <translation>faite à la main</translation>
    </message>
    <message>
      <source>when the book was closed</source>
      <translation>à la fermeture du carnet</translation>
    </message>
    <message>
      <source>{time} today</source>
      <translation>aujourd’hui à {time}</translation>
    </message>
  </context>
  <context>
    <name>BackupsDialog</name>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
      <source>The book becomes what it was then. What is in it now is kept as a backup of its own, so that you can come back.</source>
      <translation>Le carnet redevient ce qu’il était alors. Son contenu actuel est gardé comme une sauvegarde à part, pour que vous puissiez revenir en arrière.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>&amp;Passphrase of the book</source>
      <translation>&amp;Phrase de passe du carnet</translation>
    </message>
    <message>
      <source>Another file…</source>
      <translation>Un autre fichier…</translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n contact</numerusform>
        <numerusform>%n contacts</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no backup of this book yet. Choose another file.</source>
      <translation>Il n’y a pas encore de sauvegarde de ce carnet. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Restore “{file}”</source>
      <translation>Restaurer « {file} »</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>Choisir une sauvegarde</translation>
    </message>
  </context>
  <context>
    <name>Bin</name>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Inquiry</source>
      <translation>Demande</translation>
    </message>
    <message>
      <source>Interaction</source>
      <translation>Échange</translation>
    </message>
  </context>
  <context>
    <name>BinPage</name>
    <message>
      <source>&amp;Bin</source>
      <translation>&amp;Corbeille</translation>
    </message>
    <message>
      <source>Bin</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>Search in the bin</source>
      <translation>Chercher dans la corbeille</translation>
    </message>
    <message>
      <source>What was deleted</source>
      <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
      <source>Put &amp;back</source>
      <translation>&amp;Remettre en place</translation>
    </message>
    <message>
      <source>Back to where I was</source>
      <translation>Retour où j’étais</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s)</source>
      <translation>
        <numerusform>%n élément</numerusform>
        <numerusform>%n éléments</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing in the bin is called “{typed}”.</source>
      <translation>Rien dans la corbeille ne s’appelle « {typed} ».</translation>
    </message>
    <message>
      <source>The bin is empty. What you delete comes here and can be put back.</source>
      <translation>La corbeille est vide. Ce que vous supprimez arrive ici et peut être remis en place.</translation>
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n sélectionné</numerusform>
        <numerusform>%n sélectionnés</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkView</name>
    <message>
      <source>Every key and button acts on all of them, and one undo takes it back.</source>
      <translation>Chaque touche et chaque bouton agit sur toutes, et une seule annulation revient en arrière.</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>cocher</translation>
    </message>
    <message>
      <source>mark none</source>
      <translation>tout décocher</translation>
    </message>
  </context>
  <context>
    <name>ChangePassphrase</name>
    <message>
      <source>Change the passphrase</source>
      <translation>Changer la phrase de passe</translation>
    </message>
    <message>
      <source>Lock this book</source>
      <translation>Verrouiller ce carnet</translation>
    </message>
    <message>
      <source>“{book}” and its backups on this computer will be locked with it. The book closes for a moment.</source>
      <translation>« {book} » et ses sauvegardes sur cet ordinateur seront verrouillés avec elle. Le carnet se ferme un instant.</translation>
    </message>
  </context>
  <context>
    <name>ChangePassphraseDialog</name>
    <message>
      <source>Caps Lock is on.</source>
      <translation>La touche Verr. Maj. est active.</translation>
    </message>
    <message>
      <source>Passphrase &amp;now</source>
      <translation>Phrase de passe &amp;actuelle</translation>
    </message>
    <message>
      <source>&amp;New passphrase</source>
      <translation>&amp;Nouvelle phrase de passe</translation>
    </message>
    <message>
      <source>The same &amp;again</source>
      <translation>La même, encore une &amp;fois</translation>
    </message>
    <message>
      <source>Write it down and keep it safe. Nobody can recover it: without the passphrase the book and its backups stay closed for ever.</source>
      <translation>Notez-la et gardez-la en lieu sûr. Personne ne peut la retrouver : sans elle, le carnet et ses sauvegardes restent fermés pour toujours.</translation>
    </message>
    <message>
      <source>Type the passphrase that the book has now.</source>
      <translation>Tapez la phrase de passe actuelle du carnet.</translation>
    </message>
    <message>
      <source>The passphrase needs at least 8 characters. A few words are best.</source>
      <translation>La phrase de passe doit avoir au moins 8 caractères. Quelques mots conviennent le mieux.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation>Les deux phrases de passe ne sont pas identiques. Tapez-les à nouveau.</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>Newest first. What was edited since stays as it is now.</source>
      <translation>Les plus récentes d’abord. Ce qui a été modifié depuis reste tel quel.</translation>
    </message>
    <message>
      <source>Recent changes</source>
      <translation>Modifications récentes</translation>
    </message>
    <message>
      <source>Undo this change</source>
      <translation>Annuler cette modification</translation>
    </message>
  </context>
  <context>
    <name>ChangesDialog</name>
    <message>
      <source>Search: a name, a word, who did it</source>
      <translation>Chercher : un nom, un mot, qui l’a fait</translation>
    </message>
    <message>
      <source>Search in the changes</source>
      <translation>Chercher dans les modifications</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>Show older ones</source>
      <translation>Montrer les plus anciennes</translation>
    </message>
    <message>
      <source>Do again</source>
      <translation>Refaire</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>annulée</translation>
    </message>
    <message>
      <source>Do again: %1</source>
      <translation>Refaire : %1</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>et %n autre</numerusform>
        <numerusform>et %n autres</numerusform>
      </translation>
    </message>
    <message>
      <source>Left as it is: %1</source>
      <translation>Laissé tel quel : %1</translation>
    </message>
  </context>
  <context>
    <name>CheckPage</name>
    <message>
      <source>Answer the rest like this</source>
      <translation>Répondre de même au reste</translation>
    </message>
    <message>
      <source>These people may be known already. Answer now if you know (press the number of an answer), or at any time under Questions.</source>
      <translation>Ces personnes sont peut-être déjà connues. Répondez maintenant si vous savez (tapez le numéro d’une réponse), ou plus tard sous Questions.</translation>
    </message>
    <message>
      <source>… and {n} more, for later.</source>
      <translation>… et {n} autres, pour plus tard.</translation>
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <source>Drop files here, choose some, or paste rows</source>
      <translation>Déposez des fichiers ici, choisissez-en ou collez des lignes</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Choisir des fichiers…</translation>
    </message>
    <message>
      <source>Paste rows</source>
      <translation>Coller des lignes</translation>
    </message>
    <message>
      <source>Rows copied from a spreadsheet (Ctrl+V)</source>
      <translation>Lignes copiées d’un tableur (Ctrl+V)</translation>
    </message>
    <message>
      <source>Drop files here</source>
      <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
      <source>Join forms, registrations, who came, contacts, orders: as Excel, LibreOffice, CSV, vCard or ZIP</source>
      <translation>Formulaires d’adhésion, inscriptions, présences, contacts, commandes : en Excel, LibreOffice, CSV, vCard ou ZIP</translation>
    </message>
    <message>
      <source>Choose files to import</source>
      <translation>Choisir les fichiers à importer</translation>
    </message>
  </context>
  <context>
    <name>ColumnGrid</name>
    <message>
      <source>Column in your file</source>
      <translation>Colonne de votre fichier</translation>
    </message>
    <message>
      <source>An example</source>
      <translation>Un exemple</translation>
    </message>
    <message>
      <source>Goes into</source>
      <translation>Va dans</translation>
    </message>
    <message>
      <source>Known contacts</source>
      <translation>Contacts connus</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>Ce qui se passera</translation>
    </message>
    <message>
      <source>(no heading)</source>
      <translation>(sans titre)</translation>
    </message>
    <message>
      <source>Another example of “{column}”</source>
      <translation>Un autre exemple de « {column} »</translation>
    </message>
    <message>
      <source>As below</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <source>Empty in every row</source>
      <translation>Vide dans toutes les lignes</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Remplir</translation>
    </message>
    <message>
      <source>Kept with the row, word for word</source>
      <translation>Gardé avec la ligne, mot pour mot</translation>
    </message>
    <message>
      <source>Leave alone</source>
      <translation>Ne pas toucher</translation>
    </message>
    <message>
      <source>New field of your own…</source>
      <translation>Nouveau champ à vous…</translation>
    </message>
    <message>
      <source>Our guess: please check. {how}</source>
      <translation>Notre supposition, à vérifier. {how}</translation>
    </message>
    <message>
      <source>Overwrite</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Overwrite and erase</source>
      <translation>Remplacer et effacer</translation>
    </message>
    <message>
      <source>“{column}” goes into</source>
      <translation>« {column} » va dans</translation>
    </message>
    <message>
      <source>“{column}” of known contacts</source>
      <translation>« {column} » des contacts connus</translation>
    </message>
  </context>
  <context>
    <name>ColumnsMenu</name>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>As they usually are</source>
      <translation>Comme d’habitude</translation>
    </message>
    <message>
      <source>Group by</source>
      <translation>Grouper par</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
  </context>
  <context>
    <name>ComparePane</name>
    <message>
      <source>Are these two one person?</source>
      <translation>Ces deux fiches sont-elles une seule personne ?</translation>
    </message>
    <message>
      <source>Show all fields</source>
      <translation>Montrer tous les champs</translation>
    </message>
    <message>
      <source>Comes along from both: %1</source>
      <translation>Vient avec les deux : %1</translation>
    </message>
    <message>
      <source>Show only what is different</source>
      <translation>Ne montrer que les différences</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>First to fifth kind: e-mail, call …</source>
      <translation>Du premier au cinquième type : e-mail, appel…</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>Comment cela s’est passé</translation>
    </message>
    <message>
      <source>Leave; what is written stays</source>
      <translation>Quitter ; ce qui est écrit reste</translation>
    </message>
    <message>
      <source>Save and go on</source>
      <translation>Enregistrer et continuer</translation>
    </message>
    <message>
      <source>What is next, then a digit</source>
      <translation>La suite, puis un chiffre</translation>
    </message>
    <message>
      <source>When it happened</source>
      <translation>Quand cela s’est passé</translation>
    </message>
    <message>
      <source>Who does what is next</source>
      <translation>Qui fait la suite</translation>
    </message>
  </context>
  <context>
    <name>Contact</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add to event</source>
      <translation>Ajouter à un événement</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Agreed to: %1</source>
      <translation>A accepté : %1</translation>
    </message>
    <message>
      <source>All fields</source>
      <translation>Tous les champs</translation>
    </message>
    <message>
      <source>An event, old or new</source>
      <translation>Un événement, ancien ou nouveau</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Naissance</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ville</translation>
    </message>
    <message>
      <source>Compare with a probable duplicate</source>
      <translation>Comparer avec un doublon probable</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Copier l’adresse</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>Effacer pour de bon…</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>Everything we hold…</source>
      <translation>Tout ce que nous savons…</translation>
    </message>
    <message>
      <source>Fields of your own…</source>
      <translation>Vos propres champs…</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Suivis</translation>
    </message>
    <message>
      <source>Handle</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>Inquiries</source>
      <translation>Demandes</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <source>Log follow-up</source>
      <translation>Consigner un suivi</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>New event: %1</source>
      <translation>Nouvel événement : %1</translation>
    </message>
    <message>
      <source>Newsletter</source>
      <translation>Lettre d’information</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>Note consent</source>
      <translation>Noter le consentement</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Prévoir</translation>
    </message>
    <message>
      <source>Plan follow-up</source>
      <translation>Prévoir un suivi</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <source>Registered for which event?</source>
      <translation>Inscrit à quel événement ?</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Étiqueter</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>They agreed to …</source>
      <translation>A accepté…</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Fil des échanges</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>À quel sujet</translation>
    </message>
    <message>
      <source>Write e-mail</source>
      <translation>Écrire un e-mail</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
  </context>
  <context>
    <name>ContactActs</name>
    <message>
      <source>Follow up on</source>
      <translation>Relancer le</translation>
    </message>
    <message>
      <source>Get back to them</source>
      <translation>Revenir vers la personne</translation>
    </message>
    <message>
      <source>Set which field?</source>
      <translation>Renseigner quel champ ?</translation>
    </message>
    <message>
      <source>Mark two to five contacts that are one person.</source>
      <translation>Cochez de deux à cinq contacts qui sont une seule personne.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Assign open inquiries to</source>
      <translation>Attribuer les demandes ouvertes à</translation>
    </message>
    <message>
      <source>%1: registered</source>
      <translation>%1 : inscrit</translation>
    </message>
    <message>
      <source>%1: attended</source>
      <translation>%1 : présent</translation>
    </message>
    <message>
      <source>New event: %1</source>
      <translation>Nouvel événement : %1</translation>
    </message>
    <message>
      <source>Add to event</source>
      <translation>Ajouter à un événement</translation>
    </message>
    <message>
      <source>An event, old or new</source>
      <translation>Un événement, ancien ou nouveau</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Inscrit</translation>
    </message>
    <message>
      <source>Attended</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>Type to find</source>
      <translation>Tapez pour trouver</translation>
    </message>
    <message>
      <source>Empty it</source>
      <translation>Le vider</translation>
    </message>
    <message>
      <source>Set it to “%1”</source>
      <translation>Mettre « %1 »</translation>
    </message>
    <message>
      <source>What to set</source>
      <translation>Valeur à mettre</translation>
    </message>
    <message numerus="yes">
      <source>%n had that noted already</source>
      <translation>
        <numerusform>%n l’avait déjà</numerusform>
        <numerusform>%n l’avaient déjà</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied %n address(es): paste them into the BCC line</source>
      <translation>
        <numerusform>%n adresse copiée : collez-la dans le champ Cci</numerusform>
        <numerusform>%n adresses copiées : collez-les dans le champ Cci</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ContactCard</name>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Handle</source>
      <translation>Identifiant</translation>
    </message>
  </context>
  <context>
    <name>ContactDialogs</name>
    <message>
      <source>Where to write everything we hold</source>
      <translation>Où écrire tout ce que nous savons</translation>
    </message>
    <message>
      <source>Everything we hold is in “{file}”.</source>
      <translation>Tout ce que nous savons est dans « {file} ».</translation>
    </message>
  </context>
  <context>
    <name>ContactForm</name>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Back to what is filled (Esc)</source>
      <translation>Retour à ce qui est rempli (Échap)</translation>
    </message>
    <message>
      <source>Fields of your own…</source>
      <translation>Vos propres champs…</translation>
    </message>
    <message>
      <source>How to reach them</source>
      <translation>Comment joindre la personne</translation>
    </message>
    <message>
      <source>Add an e-mail address</source>
      <translation>Ajouter une adresse e-mail</translation>
    </message>
    <message>
      <source>Add a telephone number</source>
      <translation>Ajouter un numéro de téléphone</translation>
    </message>
    <message>
      <source>Add a name on a network</source>
      <translation>Ajouter un nom sur un réseau</translation>
    </message>
    <message>
      <source>About them</source>
      <translation>À propos de la personne</translation>
    </message>
    <message>
      <source>2 May 1990</source>
      <translation>2 mai 1990</translation>
    </message>
    <message>
      <source>This does not look complete. It is kept as it is.</source>
      <translation>Cela semble incomplet. C’est gardé tel quel.</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>Retirer %1</translation>
    </message>
    <message>
      <source>Use %1 first</source>
      <translation>Utiliser d’abord %1</translation>
    </message>
    <message>
      <source>Add another address</source>
      <translation>Ajouter une autre adresse</translation>
    </message>
    <message>
      <source>Remove the address %1</source>
      <translation>Retirer l’adresse %1</translation>
    </message>
    <message>
      <source>Fields of your own</source>
      <translation>Vos propres champs</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
  </context>
  <context>
    <name>ContactHeader</name>
    <message>
      <source>Back (Esc)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Contact c%1</source>
      <translation>Contact c%1</translation>
    </message>
    <message>
      <source>in the book since %1</source>
      <translation>dans le carnet depuis le %1</translation>
    </message>
    <message>
      <source>assigned to %1</source>
      <translation>attribué à %1</translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) overdue</source>
      <translation>
        <numerusform>%n suivi en retard</numerusform>
        <numerusform>%n suivis en retard</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ContactPage</name>
    <message>
      <source>&amp;Contact</source>
      <translation>&amp;Contact</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>There is no postal address yet.</source>
      <translation>Il n’y a pas encore d’adresse postale.</translation>
    </message>
    <message>
      <source>log</source>
      <translation>consigner</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>modifier</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>étiqueter</translation>
    </message>
    <message>
      <source>event</source>
      <translation>événement</translation>
    </message>
    <message>
      <source>follow-up</source>
      <translation>suivi</translation>
    </message>
    <message>
      <source>undo</source>
      <translation>annuler</translation>
    </message>
    <message>
      <source>back</source>
      <translation>retour</translation>
    </message>
    <message>
      <source>Copied: %1</source>
      <translation>Copié : %1</translation>
    </message>
  </context>
  <context>
    <name>ContactView</name>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save (Ctrl+Enter)</source>
      <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
  </context>
  <context>
    <name>Contacts</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Edit cell</source>
      <translation>&amp;Modifier la cellule</translation>
    </message>
    <message>
      <source>&amp;Follow-up for each</source>
      <translation>&amp;Suivi pour chacun</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Fusionner</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>C&amp;oller</translation>
    </message>
    <message>
      <source>&amp;Refresh</source>
      <translation>&amp;Actualiser</translation>
    </message>
    <message>
      <source>&amp;Set field</source>
      <translation>Re&amp;nseigner un champ</translation>
    </message>
    <message>
      <source>&amp;Tag</source>
      <translation>É&amp;tiqueter</translation>
    </message>
    <message>
      <source>Add to e&amp;vent</source>
      <translation>Ajouter à un é&amp;vénement</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <source>Assi&amp;gn</source>
      <translation>Attri&amp;buer</translation>
    </message>
    <message>
      <source>Assignee</source>
      <translation>Attribué à</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ville</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Copy a&amp;ddresses</source>
      <translation>Copier les a&amp;dresses</translation>
    </message>
    <message>
      <source>Copy with &amp;headings</source>
      <translation>Copier avec les &amp;titres</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Code du pays</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>Date de naissance</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>Su&amp;pprimer</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <source>E&amp;xport</source>
      <translation>E&amp;xporter</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Dernier contact</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Nouveau contact</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Other emails</source>
      <translation>Autres e-mails</translation>
    </message>
    <message>
      <source>Other phones</source>
      <translation>Autres téléphones</translation>
    </message>
    <message>
      <source>Paste as &amp;import…</source>
      <translation>Coller comme &amp;import…</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <source>Save view…</source>
      <translation>Enregistrer la vue…</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Select &amp;all that match</source>
      <translation>Tout sélectionner ce qui &amp;correspond</translation>
    </message>
    <message>
      <source>Select &amp;nobody</source>
      <translation>Ne &amp;rien sélectionner</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <source>Submitted</source>
      <translation>Reçu</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>en retard</translation>
    </message>
    <message>
      <source>selected</source>
      <translation>sélectionné</translation>
    </message>
  </context>
  <context>
    <name>ContactsDelegate</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>no longer matches this view</source>
      <translation>ne correspond plus à cette vue</translation>
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message>
      <source>&amp;Contact</source>
      <translation>&amp;Contact</translation>
    </message>
    <message>
      <source>Search contacts, e.g. moreau country:FR tag:volunteer</source>
      <translation>Chercher des contacts, p. ex. moreau country:FR tag:volunteer</translation>
    </message>
    <message>
      <source>Search contacts</source>
      <translation>Chercher des contacts</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
  </context>
  <context>
    <name>DatePopup</name>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
  </context>
  <context>
    <name>Delimiters</name>
    <message>
      <source>a bar |</source>
      <translation>une barre |</translation>
    </message>
    <message>
      <source>a comma</source>
      <translation>une virgule</translation>
    </message>
    <message>
      <source>a semicolon</source>
      <translation>un point-virgule</translation>
    </message>
    <message>
      <source>a tab</source>
      <translation>une tabulation</translation>
    </message>
  </context>
  <context>
    <name>DeskSettings</name>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>&amp;Single letters do something (J, K, E, …)</source>
      <translation>&amp;Les lettres seules sont des commandes (J, K, E…)</translation>
    </message>
    <message>
      <source>After finishing</source>
      <translation>Après avoir terminé</translation>
    </message>
    <message>
      <source>Go on to the next one</source>
      <translation>Passer au suivant</translation>
    </message>
    <message>
      <source>Stay on the same one as long as it is there</source>
      <translation>Rester sur le même tant qu’il est là</translation>
    </message>
    <message>
      <source>Go back to the list</source>
      <translation>Revenir à la liste</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>After &amp;finishing an inquiry or a follow-up</source>
      <translation>Après avoir &amp;terminé une demande ou un suivi</translation>
    </message>
    <message>
      <source>They work in lists only, never while you type. Switch them off if you dictate or if they get in your way: every command has a button or another key.</source>
      <translation>Elles n’agissent que dans les listes, jamais pendant que vous écrivez. Désactivez-les si vous dictez ou si elles vous gênent : chaque commande a un bouton ou une autre touche.</translation>
    </message>
    <message>
      <source>Rollbook speaks it the next time it starts.</source>
      <translation>Rollbook la parlera au prochain démarrage.</translation>
    </message>
  </context>
  <context>
    <name>DetailPane</name>
    <message>
      <source>Select someone on the left. ↑ ↓ move, Enter opens.</source>
      <translation>Choisissez quelqu’un à gauche. ↑ ↓ pour se déplacer, Entrée pour ouvrir.</translation>
    </message>
  </context>
  <context>
    <name>DonePage</name>
    <message>
      <source>Undo this import</source>
      <translation>Annuler cet import</translation>
    </message>
    <message>
      <source>Save the rows set aside…</source>
      <translation>Enregistrer les lignes écartées…</translation>
    </message>
    <message>
      <source>Watch its folder…</source>
      <translation>Surveiller son dossier…</translation>
    </message>
    <message>
      <source>“{file}” is imported</source>
      <translation>« {file} » est importé</translation>
    </message>
    <message>
      <source>
A backup was made first. Undo takes all of it back, now or later under Edit, Recent changes.</source>
      <translation>
Une sauvegarde a d’abord été faite. Annuler revient sur tout, maintenant ou plus tard sous Édition, Modifications récentes.</translation>
    </message>
    <message>
      <source>New files of this form that appear in “{folder}” come in by themselves while the book is open, unless they raise a question. Settings, Forms, takes this back.</source>
      <translation>Les nouveaux fichiers de ce formulaire qui apparaissent dans « {folder} » sont importés d’eux-mêmes tant que le carnet est ouvert, sauf s’ils posent une question. Réglages, Formulaires, permet d’y renoncer.</translation>
    </message>
  </context>
  <context>
    <name>Doubts</name>
    <message>
      <source>Changed in both since: {changes}</source>
      <translation>Modifié depuis des deux côtés : {changes}</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Not the same person</source>
      <translation>Pas la même personne</translation>
    </message>
    <message>
      <source>Same household</source>
      <translation>Même foyer</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Même personne</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
      <source>The book is right</source>
      <translation>Le livre a raison</translation>
    </message>
    <message>
      <source>The file is right</source>
      <translation>Le fichier a raison</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Qui est-ce ?</translation>
    </message>
    <message>
      <source>perhaps {name}: {reasons}</source>
      <translation>peut-être {name} : {reasons}</translation>
    </message>
  </context>
  <context>
    <name>EditMenu</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>Recent &amp;changes…</source>
      <translation>&amp;Modifications récentes…</translation>
    </message>
    <message>
      <source>&amp;Search in this list</source>
      <translation>&amp;Chercher dans cette liste</translation>
    </message>
  </context>
  <context>
    <name>Encodings</name>
    <message>
      <source>Chinese (GB 18030)</source>
      <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8)</source>
      <translation>Cyrillique (KOI8)</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
      <source>Korean (EUC)</source>
      <translation>Coréen (EUC)</translation>
    </message>
    <message>
      <source>MS-DOS, Western Europe</source>
      <translation>MS-DOS, Europe de l’Ouest</translation>
    </message>
    <message>
      <source>Old Macintosh</source>
      <translation>Ancien Macintosh</translation>
    </message>
    <message>
      <source>Unicode (UTF-16)</source>
      <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Windows, Arabic</source>
      <translation>Windows, arabe</translation>
    </message>
    <message>
      <source>Windows, Central Europe</source>
      <translation>Windows, Europe centrale</translation>
    </message>
    <message>
      <source>Windows, Cyrillic</source>
      <translation>Windows, cyrillique</translation>
    </message>
    <message>
      <source>Windows, Greek</source>
      <translation>Windows, grec</translation>
    </message>
    <message>
      <source>Windows, Hebrew</source>
      <translation>Windows, hébreu</translation>
    </message>
    <message>
      <source>Windows, Turkish</source>
      <translation>Windows, turc</translation>
    </message>
    <message>
      <source>Windows, Western Europe</source>
      <translation>Windows, Europe de l’Ouest</translation>
    </message>
  </context>
  <context>
    <name>EntryDialog</name>
    <message>
      <source>Clear</source>
      <translation>Vider</translation>
    </message>
    <message>
      <source>Save and next</source>
      <translation>Enregistrer et suivant</translation>
    </message>
    <message>
      <source>Type a name first. A nickname or “caller in blue” is enough.</source>
      <translation>Tapez d’abord un nom. Un surnom ou « la personne en bleu » suffit.</translation>
    </message>
    <message>
      <source>New by hand</source>
      <translation>Saisie à la main</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>They ask for something</source>
      <translation>La personne demande quelque chose</translation>
    </message>
    <message>
      <source>Contact only</source>
      <translation>Contact seulement</translation>
    </message>
    <message>
      <source>What is entered</source>
      <translation>Ce qui est saisi</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Stall</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>How it reached us</source>
      <translation>Comment c’est arrivé</translation>
    </message>
    <message>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <source>&amp;What they want</source>
      <translation>&amp;Ce que la personne veut</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>&amp;E-mail</source>
      <translation>&amp;E-mail</translation>
    </message>
    <message>
      <source>&amp;Phone</source>
      <translation>&amp;Téléphone</translation>
    </message>
    <message>
      <source>C&amp;ountry</source>
      <translation>&amp;Pays</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation>&amp;Quand</translation>
    </message>
  </context>
  <context>
    <name>EntryMenu</name>
    <message>
      <source>Ne&amp;w by hand…</source>
      <translation>Sa&amp;isir à la main…</translation>
    </message>
    <message>
      <source>What you typed is kept: Ctrl+N goes on with it.</source>
      <translation>Ce que vous avez tapé est gardé : Ctrl+N permet de continuer.</translation>
    </message>
  </context>
  <context>
    <name>Erase</name>
    <message>
      <source>All that is known about this contact leaves the book for good: messages, history, imported rows. This cannot be undone, and no import brings the contact back. Backups that were made before still hold it, until they are thinned out.</source>
      <translation>Tout ce qui est su de ce contact quitte le carnet pour de bon : messages, historique, lignes importées. C’est irréversible, et aucun import ne ramène le contact. Les sauvegardes faites avant le contiennent encore, jusqu’à ce qu’elles soient éclaircies.</translation>
    </message>
    <message>
      <source>Erase a contact</source>
      <translation>Effacer un contact</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Effacer pour de bon</translation>
    </message>
  </context>
  <context>
    <name>EraseDialog</name>
    <message>
      <source>Type the name to go on: %1</source>
      <translation>Tapez le nom pour continuer : %1</translation>
    </message>
  </context>
  <context>
    <name>EventActs</name>
    <message>
      <source>{name} is noted to have come already.</source>
      <translation>{name} est déjà noté comme venu.</translation>
    </message>
    <message>
      <source>Only who registered and did not come can be a no-show.</source>
      <translation>Seul qui s’est inscrit et n’est pas venu peut être noté absent.</translation>
    </message>
    <message>
      <source>Of everybody who registered it is known whether they came.</source>
      <translation>On sait de chaque inscrit s’il est venu.</translation>
    </message>
    <message>
      <source>Who came?</source>
      <translation>Qui est venu ?</translation>
    </message>
    <message>
      <source>A name, an address or a number</source>
      <translation>Un nom, une adresse ou un numéro</translation>
    </message>
    <message>
      <source>Everybody who came has a follow-up.</source>
      <translation>Toutes les personnes venues ont un suivi.</translation>
    </message>
    <message>
      <source>New: %1</source>
      <translation>Nouveau : %1</translation>
    </message>
  </context>
  <context>
    <name>EventDetail</name>
    <message>
      <source>Name at the door: Enter notes that they came</source>
      <translation>Nom à l’entrée : Entrée note la venue</translation>
    </message>
    <message>
      <source>Find somebody at this event</source>
      <translation>Trouver quelqu’un à cet événement</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>Qui montrer</translation>
    </message>
    <message>
      <source>No day known</source>
      <translation>Jour inconnu</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Inscrit</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>No-show</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>Sans inscription</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Nobody here is called “{name}”. Ctrl+Enter adds them.</source>
      <translation>Personne ici ne s’appelle « {name} ». Ctrl+Entrée l’ajoute.</translation>
    </message>
    <message>
      <source>Nobody of this kind.</source>
      <translation>Personne de cette sorte.</translation>
    </message>
    <message>
      <source>Nobody on this list yet.</source>
      <translation>Personne encore sur cette liste.</translation>
    </message>
    <message>
      <source>Add people</source>
      <translation>Ajouter des personnes</translation>
    </message>
  </context>
  <context>
    <name>EventDialog</name>
    <message>
      <source>New event</source>
      <translation>Nouvel événement</translation>
    </message>
    <message>
      <source>Edit the event</source>
      <translation>Modifier l’événement</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>fri, 12 dec, 2w …</source>
      <translation>ven, 12 déc, 2s…</translation>
    </message>
    <message>
      <source>An event needs a title. Type at least one word.</source>
      <translation>Un événement a besoin d’un titre. Tapez au moins un mot.</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <source>&amp;Day</source>
      <translation>&amp;Jour</translation>
    </message>
    <message>
      <source>T&amp;ime</source>
      <translation>&amp;Heure</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <translation>&amp;Lieu</translation>
    </message>
    <message>
      <source>“{text}” is no time. Write it as 19:00.</source>
      <translation>« {text} » n’est pas une heure. Écrivez-la ainsi : 19:00.</translation>
    </message>
  </context>
  <context>
    <name>EventPane</name>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Nouvel événement</translation>
    </message>
  </context>
  <context>
    <name>Events</name>
    <message numerus="yes">
      <source>%n came</source>
      <translation>
        <numerusform>%n personne venue</numerusform>
        <numerusform>%n personnes venues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n registered</source>
      <translation>
        <numerusform>%n inscrit</numerusform>
        <numerusform>%n inscrits</numerusform>
      </translation>
    </message>
    <message>
      <source>Add people…</source>
      <translation>Ajouter des personnes…</translation>
    </message>
    <message>
      <source>Attended</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Delete the event</source>
      <translation>Supprimer l’événement</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>Pas venu</translation>
    </message>
    <message>
      <source>Edit the event…</source>
      <translation>Modifier l’événement…</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Follow-up for each…</source>
      <translation>Un suivi pour chacun…</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>Invité</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>New event…</source>
      <translation>Nouvel événement…</translation>
    </message>
    <message>
      <source>No-show</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>Sur liste d’attente</translation>
    </message>
    <message>
      <source>Open the contact</source>
      <translation>Ouvrir le contact</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Inscrit</translation>
    </message>
    <message>
      <source>Show in Contacts</source>
      <translation>Montrer dans Contacts</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>The rest did not come</source>
      <translation>Les autres ne sont pas venus</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
  </context>
  <context>
    <name>EventsCard</name>
    <message>
      <source>Add to an event (V)</source>
      <translation>Ajouter à un événement (V)</translation>
    </message>
    <message>
      <source>Open the event %1</source>
      <translation>Ouvrir l’événement %1</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Inscrit</translation>
    </message>
    <message>
      <source>Attended</source>
      <translation>Présent</translation>
    </message>
  </context>
  <context>
    <name>EventsPage</name>
    <message>
      <source>Eve&amp;nt</source>
      <translation>É&amp;vénement</translation>
    </message>
    <message>
      <source>came</source>
      <translation>venu</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>pas venu</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>inscrits</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouvrir</translation>
    </message>
    <message>
      <source>add people</source>
      <translation>ajouter</translation>
    </message>
    <message>
      <source>the door</source>
      <translation>l’entrée</translation>
    </message>
    <message>
      <source>undo</source>
      <translation>annuler</translation>
    </message>
    <message>
      <source>No events yet. Registrations that you import make one.</source>
      <translation>Pas encore d’événement. Les inscriptions que vous importez en créent un.</translation>
    </message>
    <message>
      <source>New event…</source>
      <translation>Nouvel événement…</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>contact</source>
      <translation>contact</translation>
    </message>
    <message>
      <source>contacts</source>
      <translation>contacts</translation>
    </message>
    <message>
      <source>follow-up</source>
      <translation>suivi</translation>
    </message>
    <message>
      <source>follow-ups</source>
      <translation>suivis</translation>
    </message>
    <message>
      <source>inquiries</source>
      <translation>demandes</translation>
    </message>
    <message>
      <source>inquiry</source>
      <translation>demande</translation>
    </message>
    <message>
      <source>{n} {what}</source>
      <translation>{n} {what}</translation>
    </message>
  </context>
  <context>
    <name>ExportColumns</name>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Say where the file is to be written.</source>
      <translation>Dites où le fichier doit être écrit.</translation>
    </message>
    <message>
      <source>There is a file of this name already. Export again to replace it.</source>
      <translation>Un fichier porte déjà ce nom. Exportez encore une fois pour le remplacer.</translation>
    </message>
    <message>
      <source>Export {what}</source>
      <translation>Exporter {what}</translation>
    </message>
    <message>
      <source>Keep these choices as</source>
      <translation>Garder ces choix sous le nom</translation>
    </message>
    <message>
      <source>A name, new or known</source>
      <translation>Un nom, nouveau ou connu</translation>
    </message>
    <message>
      <source>Exported {what}</source>
      <translation>{what} : exporté</translation>
    </message>
    <message>
      <source>Where to write the file</source>
      <translation>Où écrire le fichier</translation>
    </message>
  </context>
  <context>
    <name>ExportParts</name>
    <message>
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Keep as…</source>
      <translation>Garder sous…</translation>
    </message>
    <message>
      <source>Delete the template</source>
      <translation>Supprimer le modèle</translation>
    </message>
    <message>
      <source>This list ({n})</source>
      <translation>Cette liste ({n})</translation>
    </message>
    <message>
      <source>Selected ({n})</source>
      <translation>La sélection ({n})</translation>
    </message>
    <message>
      <source>All contacts</source>
      <translation>Tous les contacts</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>Those whose newest answer to a question of consent is yes</source>
      <translation>Celles dont la dernière réponse à une question de consentement est oui</translation>
    </message>
    <message>
      <source>Only people who &amp;agreed</source>
      <translation>Seulement les personnes d’&amp;accord</translation>
    </message>
    <message>
      <source>Excel (.xlsx)</source>
      <translation>Excel (.xlsx)</translation>
    </message>
    <message>
      <source>CSV for Excel</source>
      <translation>CSV pour Excel</translation>
    </message>
    <message>
      <source>CSV (comma)</source>
      <translation>CSV (virgule)</translation>
    </message>
    <message>
      <source>vCard</source>
      <translation>vCard</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>&amp;Open the file afterwards</source>
      <translation>&amp;Ouvrir ensuite le fichier</translation>
    </message>
    <message>
      <source>No template</source>
      <translation>Aucun modèle</translation>
    </message>
    <message>
      <source>None kept yet</source>
      <translation>Aucun encore</translation>
    </message>
    <message numerus="yes">
      <source>leaves out %n</source>
      <translation>
        <numerusform>laisse %n personne de côté</numerusform>
        <numerusform>laisse %n personnes de côté</numerusform>
      </translation>
    </message>
    <message>
      <source>everybody did</source>
      <translation>tout le monde a accepté</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Colu&amp;mns</source>
      <translation>Colo&amp;nnes</translation>
    </message>
    <message>
      <source>Space ticks · Alt+↑ ↓ moves · F2 renames</source>
      <translation>Espace coche · Alt+↑ ↓ déplace · F2 renomme</translation>
    </message>
    <message>
      <source>&amp;Template</source>
      <translation>&amp;Modèle</translation>
    </message>
    <message>
      <source>&amp;Where</source>
      <translation>&amp;Où</translation>
    </message>
  </context>
  <context>
    <name>FactsCard</name>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Show and edit all fields (F2)</source>
      <translation>Montrer et modifier tous les champs (F2)</translation>
    </message>
    <message>
      <source>Nothing yet but the name.</source>
      <translation>Rien encore, sauf le nom.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>yes, on %1</source>
      <translation>oui, le %1</translation>
    </message>
    <message>
      <source>withdrawn on %1</source>
      <translation>retiré le %1</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Give again</source>
      <translation>Redonner</translation>
    </message>
    <message>
      <source>Withdraw consent: %1</source>
      <translation>Retirer le consentement : %1</translation>
    </message>
    <message>
      <source>Give consent: %1</source>
      <translation>Donner le consentement : %1</translation>
    </message>
    <message>
      <source>Earlier values: %1</source>
      <translation>Valeurs antérieures : %1</translation>
    </message>
  </context>
  <context>
    <name>Fault</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <source>Nothing was changed. You can go on working; the details help us to mend it.</source>
      <translation>Rien n’a été modifié. Vous pouvez continuer ; les détails nous aident à réparer.</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Quelque chose a mal tourné</translation>
    </message>
    <message>
      <source>Something went wrong and we could not finish “{what}”.</source>
      <translation>Quelque chose a mal tourné et nous n’avons pas pu terminer « {what} ».</translation>
    </message>
  </context>
  <context>
    <name>FieldNames</name>
    <message>
      <source>Tag</source>
      <translation>Étiquette</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Birth date</source>
      <translation>Date de naissance</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Nom complet</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Combien</translation>
    </message>
    <message>
      <source>How they heard of us</source>
      <translation>Comment la personne nous a connus</translation>
    </message>
    <message>
      <source>Item or ticket</source>
      <translation>Article ou billet</translation>
    </message>
    <message>
      <source>Keep as an answer only</source>
      <translation>Garder seulement comme réponse</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Middle name</source>
      <translation>Deuxième prénom</translation>
    </message>
    <message>
      <source>Name shown in the meeting</source>
      <translation>Nom affiché dans la réunion</translation>
    </message>
    <message>
      <source>Newsletter consent</source>
      <translation>Accord pour la lettre d’information</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Order number</source>
      <translation>Numéro de commande</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <source>Role at the event</source>
      <translation>Rôle à l’événement</translation>
    </message>
    <message>
      <source>State of the order</source>
      <translation>État de la commande</translation>
    </message>
    <message>
      <source>State of the registration</source>
      <translation>État de l’inscription</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>The form’s own number</source>
      <translation>Numéro propre au formulaire</translation>
    </message>
    <message>
      <source>Town</source>
      <translation>Ville</translation>
    </message>
    <message>
      <source>When the event was</source>
      <translation>Quand l’événement a eu lieu</translation>
    </message>
    <message>
      <source>When they came</source>
      <translation>Quand la personne est arrivée</translation>
    </message>
    <message>
      <source>When they cancelled</source>
      <translation>Quand la personne a annulé</translation>
    </message>
    <message>
      <source>When they left</source>
      <translation>Quand la personne est partie</translation>
    </message>
    <message>
      <source>When they ordered</source>
      <translation>Quand la personne a commandé</translation>
    </message>
    <message>
      <source>When they registered</source>
      <translation>Quand la personne s’est inscrite</translation>
    </message>
    <message>
      <source>When they signed up</source>
      <translation>Quand la personne a écrit</translation>
    </message>
    <message>
      <source>Whether they came</source>
      <translation>Si la personne est venue</translation>
    </message>
  </context>
  <context>
    <name>FileChoices</name>
    <message>
      <source>What kind of file this is</source>
      <translation>De quel genre de fichier il s’agit</translation>
    </message>
    <message>
      <source>Dates like 03/04</source>
      <translation>Les dates comme 03/04</translation>
    </message>
    <message>
      <source>Event for everyone in this file</source>
      <translation>Événement pour tout le fichier</translation>
    </message>
    <message>
      <source>What everyone did at the event</source>
      <translation>Ce que tous ont fait à l’événement</translation>
    </message>
    <message>
      <source>Tag for everyone in this file</source>
      <translation>Étiquette pour tout le fichier</translation>
    </message>
    <message>
      <source>Contacts that are known</source>
      <translation>Contacts déjà connus</translation>
    </message>
    <message>
      <source>Who takes the new inquiries</source>
      <translation>Qui prend les nouvelles demandes</translation>
    </message>
    <message>
      <source>Section, where no country decides</source>
      <translation>Section, si aucun pays ne décide</translation>
    </message>
    <message>
      <source>Phone numbers without a country</source>
      <translation>Numéros sans indicatif de pays</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>Encoding of the text</source>
      <translation>Encodage du texte</translation>
    </message>
    <message>
      <source>Between the columns</source>
      <translation>Entre les colonnes</translation>
    </message>
    <message>
      <source>Remember these choices for files like this</source>
      <translation>Retenir ces choix pour les fichiers de ce genre</translation>
    </message>
    <message>
      <source>As the file says</source>
      <translation>Comme le fichier le dit</translation>
    </message>
    <message>
      <source>No event</source>
      <translation>Aucun événement</translation>
    </message>
    <message>
      <source>3 April (day first)</source>
      <translation>3 avril (jour d’abord)</translation>
    </message>
    <message>
      <source>4 March (month first)</source>
      <translation>4 mars (mois d’abord)</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>inscrits</translation>
    </message>
    <message>
      <source>attended</source>
      <translation>présents</translation>
    </message>
    <message>
      <source>No tag</source>
      <translation>Aucune étiquette</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Personne encore</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>As the row says</source>
      <translation>Comme la ligne le dit</translation>
    </message>
    <message>
      <source>Fill what is empty</source>
      <translation>Remplir ce qui est vide</translation>
    </message>
    <message>
      <source>Overwrite with the file</source>
      <translation>Remplacer par le fichier</translation>
    </message>
    <message>
      <source>Leave as they are</source>
      <translation>Laisser tels quels</translation>
    </message>
    <message>
      <source>Take nobody for known</source>
      <translation>Ne tenir personne pour connu</translation>
    </message>
  </context>
  <context>
    <name>FileKinds</name>
    <message>
      <source>A list of contacts</source>
      <translation>Une liste de contacts</translation>
    </message>
    <message>
      <source>Answers of a join form</source>
      <translation>Réponses d’un formulaire d’adhésion</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Registrations for an event</source>
      <translation>Inscriptions à un événement</translation>
    </message>
    <message>
      <source>Who came to an event</source>
      <translation>Qui est venu à un événement</translation>
    </message>
  </context>
  <context>
    <name>FileMenu</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Ouvrir un carnet &amp;récent</translation>
    </message>
    <message>
      <source>&amp;New book…</source>
      <translation>&amp;Nouveau carnet…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importer…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>&amp;Back up now…</source>
      <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
      <source>Re&amp;store a backup…</source>
      <translation>Re&amp;staurer une sauvegarde…</translation>
    </message>
    <message>
      <source>&amp;Lock now</source>
      <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
      <source>&amp;Passphrase…</source>
      <translation>&amp;Phrase de passe…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>Open a book</source>
      <translation>Ouvrir un carnet</translation>
    </message>
    <message>
      <source>Making a book of invented people…</source>
      <translation>Création d’un carnet de personnes inventées…</translation>
    </message>
    <message>
      <source>No other book was opened yet</source>
      <translation>Aucun autre carnet n’a encore été ouvert</translation>
    </message>
    <message>
      <source>Import a spreadsheet</source>
      <translation>Importer un tableau</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
      <source>Copy it to a folder of this computer…</source>
      <translation>Le copier dans un dossier de cet ordinateur…</translation>
    </message>
    <message>
      <source>Copy the book to</source>
      <translation>Copier le carnet vers</translation>
    </message>
  </context>
  <context>
    <name>FilterButton</name>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Type another…</source>
      <translation>Tapez autre chose…</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Autres filtres</translation>
    </message>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Les miennes</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouvelles</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Reportées</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
  </context>
  <context>
    <name>FirstRunPage</name>
    <message>
      <source>Start with example data</source>
      <translation>Commencer avec des exemples</translation>
    </message>
    <message>
      <source>A book of invented people, to try everything on</source>
      <translation>Un carnet de personnes inventées, pour tout essayer</translation>
    </message>
    <message>
      <source>Start empty</source>
      <translation>Commencer à vide</translation>
    </message>
    <message>
      <source>A new book for your organisation, in one file</source>
      <translation>Un nouveau carnet pour votre organisation, dans un seul fichier</translation>
    </message>
    <message>
      <source>Import a spreadsheet</source>
      <translation>Importer un tableau</translation>
    </message>
    <message>
      <source>Begin with the answers of your join form: drop the file here</source>
      <translation>Commencez par les réponses de votre formulaire : déposez le fichier ici</translation>
    </message>
    <message>
      <source>Open a file…</source>
      <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
      <source>A book that is already on this computer</source>
      <translation>Un carnet qui est déjà sur cet ordinateur</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <source>Welcome to Rollbook</source>
      <translation>Bienvenue dans Rollbook</translation>
    </message>
    <message>
      <source>The contact book of your organisation: who wrote to you, who answers, and what was agreed. Everything stays in one file on this computer.</source>
      <translation>Le carnet de contacts de votre organisation : qui vous a écrit, qui répond et ce qui a été convenu. Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>FirstStepsCard</name>
    <message>
      <source>First steps</source>
      <translation>Premiers pas</translation>
    </message>
    <message>
      <source>Hide the first steps</source>
      <translation>Cacher les premiers pas</translation>
    </message>
    <message>
      <source>Import your join form</source>
      <translation>Importer votre formulaire d’adhésion</translation>
    </message>
    <message>
      <source>Log a first call</source>
      <translation>Consigner un premier appel</translation>
    </message>
    <message>
      <source>Save a search as a view</source>
      <translation>Enregistrer une recherche comme vue</translation>
    </message>
  </context>
  <context>
    <name>FoldedForm</name>
    <message>
      <source>Draft: %1</source>
      <translation>Brouillon : %1</translation>
    </message>
    <message>
      <source>Log a call, a message, a meeting …</source>
      <translation>Consigner un appel, un message, une rencontre…</translation>
    </message>
  </context>
  <context>
    <name>FoldingTimeline</name>
    <message>
      <source>Revert</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Show or hide</source>
      <translation>Afficher ou masquer</translation>
    </message>
    <message>
      <source>%1 changed</source>
      <translation>Modifié : %1</translation>
    </message>
    <message numerus="yes">
      <source>%n field(s) changed</source>
      <translation>
        <numerusform>%n champ modifié</numerusform>
        <numerusform>%n champs modifiés</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 by import</source>
      <translation>%1 par import</translation>
    </message>
  </context>
  <context>
    <name>FollowUpActs</name>
    <message>
      <source>Done, nothing to log</source>
      <translation>Fait, rien à consigner</translation>
    </message>
    <message>
      <source>Done: what came of it?</source>
      <translation>Fait : qu’en est-il sorti ?</translation>
    </message>
    <message>
      <source>Type to find</source>
      <translation>Tapez pour trouver</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Déplacer au</translation>
    </message>
    <message>
      <source>This follow-up belongs to no inquiry.</source>
      <translation>Ce suivi n’appartient à aucune demande.</translation>
    </message>
    <message>
      <source>Get back to them</source>
      <translation>Revenir vers la personne</translation>
    </message>
  </context>
  <context>
    <name>FollowUpPane</name>
    <message>
      <source>Follow-ups</source>
      <translation>Suivis</translation>
    </message>
    <message>
      <source>Search follow-ups, e.g. due:thisweek tag:host</source>
      <translation>Chercher des suivis, p. ex. due:thisweek tag:host</translation>
    </message>
    <message>
      <source>Search follow-ups</source>
      <translation>Chercher des suivis</translation>
    </message>
    <message>
      <source>Plan a follow-up</source>
      <translation>Prévoir un suivi</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s)</source>
      <translation>
        <numerusform>%n suivi</numerusform>
        <numerusform>%n suivis</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing for you to do.</source>
      <translation>Rien à faire pour vous.</translation>
    </message>
    <message>
      <source>Nothing to do. All follow-ups are done.</source>
      <translation>Rien à faire. Tous les suivis sont faits.</translation>
    </message>
    <message>
      <source>No follow-ups yet. Log a call in the Inbox and say when to call again.</source>
      <translation>Pas encore de suivis. Consignez un appel dans les demandes et dites quand rappeler.</translation>
    </message>
    <message>
      <source>Show everybody’s</source>
      <translation>Montrer ceux de tous</translation>
    </message>
    <message>
      <source>Go to the Inbox</source>
      <translation>Aller aux demandes</translation>
    </message>
  </context>
  <context>
    <name>FollowUpView</name>
    <message>
      <source>Follow-up</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Last in touch: %1</source>
      <translation>Dernier contact : %1</translation>
    </message>
  </context>
  <context>
    <name>FollowUps</name>
    <message>
      <source>%1 due</source>
      <translation>%1 à faire</translation>
    </message>
    <message>
      <source>%1 from them</source>
      <translation>%1 de leur part</translation>
    </message>
    <message>
      <source>%1, %2 overdue</source>
      <translation>%1, %2 en retard</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>%n jour de retard</numerusform>
        <numerusform>%n jours de retard</numerusform>
      </translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Attribuer</translation>
    </message>
    <message>
      <source>Cancel it</source>
      <translation>L’abandonner</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abandonné</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Due %1</source>
      <translation>Pour le %1</translation>
    </message>
    <message>
      <source>Due today</source>
      <translation>Pour aujourd’hui</translation>
    </message>
    <message>
      <source>Everybody’s</source>
      <translation>Ceux de tous</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Relancer</translation>
    </message>
    <message>
      <source>Just done</source>
      <translation>À l’instant</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Log and plan the next</source>
      <translation>Consigner et prévoir la suite</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Les miens</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Pas de réponse</translation>
    </message>
    <message>
      <source>Not in touch yet</source>
      <translation>Pas encore en contact</translation>
    </message>
    <message>
      <source>Nothing due.</source>
      <translation>Rien à faire.</translation>
    </message>
    <message>
      <source>Nothing due. The next one is on %1.</source>
      <translation>Rien à faire. Le prochain est pour %1.</translation>
    </message>
    <message>
      <source>Nothing due. The next one is tomorrow.</source>
      <translation>Rien à faire. Le prochain est pour demain.</translation>
    </message>
    <message>
      <source>Open the contact</source>
      <translation>Ouvrir le contact</translation>
    </message>
    <message>
      <source>Open the inquiry</source>
      <translation>Ouvrir la demande</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>Read the follow-up</source>
      <translation>Lire le suivi</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Cette semaine</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message>
      <source>assigned to %1</source>
      <translation>attribué à %1</translation>
    </message>
    <message>
      <source>last: %1</source>
      <translation>dernier : %1</translation>
    </message>
    <message>
      <source>selected</source>
      <translation>sélectionné</translation>
    </message>
    <message>
      <source>text not saved yet</source>
      <translation>texte pas encore enregistré</translation>
    </message>
  </context>
  <context>
    <name>FollowUpsCard</name>
    <message>
      <source>Plan a follow-up (F)</source>
      <translation>Prévoir un suivi (F)</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>en retard</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>Fait : %1</translation>
    </message>
    <message>
      <source>Another day for: %1</source>
      <translation>Un autre jour pour : %1</translation>
    </message>
  </context>
  <context>
    <name>FollowUpsPage</name>
    <message>
      <source>F&amp;ollow-up</source>
      <translation>S&amp;uivi</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Calendar file…</source>
      <translation>Fichier d’agenda…</translation>
    </message>
    <message>
      <source>Plan a follow-up</source>
      <translation>Prévoir un suivi</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Suivis</translation>
    </message>
    <message>
      <source>Where to write the calendar file</source>
      <translation>Où écrire le fichier d’agenda</translation>
    </message>
    <message numerus="yes">
      <source>Wrote %n follow-up(s). Open the file with your calendar.</source>
      <translation>
        <numerusform>%n suivi écrit. Ouvrez le fichier avec votre agenda.</numerusform>
        <numerusform>%n suivis écrits. Ouvrez le fichier avec votre agenda.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) selected</source>
      <translation>
        <numerusform>%n suivi sélectionné</numerusform>
        <numerusform>%n suivis sélectionnés</numerusform>
      </translation>
    </message>
    <message>
      <source>next</source>
      <translation>suivant</translation>
    </message>
    <message>
      <source>previous</source>
      <translation>précédent</translation>
    </message>
    <message>
      <source>log</source>
      <translation>consigner</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fait</translation>
    </message>
    <message>
      <source>move</source>
      <translation>déplacer</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <source>contact</source>
      <translation>contact</translation>
    </message>
    <message>
      <source>undo</source>
      <translation>annuler</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>tous les raccourcis</translation>
    </message>
  </context>
  <context>
    <name>FormSettings</name>
    <message>
      <source>Forms</source>
      <translation>Formulaires</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Surveiller un dossier…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Watch it no more</source>
      <translation>Ne plus le surveiller</translation>
    </message>
    <message>
      <source>Each form whose answers were imported is remembered by its headings. New files of it that appear in a watched folder come in by themselves while the book is open, unless they raise a question.</source>
      <translation>Chaque formulaire dont les réponses ont été importées est retenu d’après ses en-têtes. Ses nouveaux fichiers qui apparaissent dans un dossier surveillé sont importés d’eux-mêmes tant que le carnet est ouvert, sauf s’ils posent une question.</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>watched in {folder}</source>
      <translation>surveillé dans {folder}</translation>
    </message>
    <message>
      <source>No folder is watched for it.</source>
      <translation>Aucun dossier n’est surveillé pour lui.</translation>
    </message>
    <message>
      <source>Folder where files of this form appear</source>
      <translation>Dossier où apparaissent les fichiers de ce formulaire</translation>
    </message>
  </context>
  <context>
    <name>GoToBox</name>
    <message>
      <source>Go to or do</source>
      <translation>Aller à ou faire</translation>
    </message>
    <message>
      <source>A name, a page, a view, or what you want to do</source>
      <translation>Un nom, une page, une vue, ou ce que vous voulez faire</translation>
    </message>
    <message>
      <source>Places and commands</source>
      <translation>Lieux et commandes</translation>
    </message>
    <message>
      <source>Nobody and nothing is called so.</source>
      <translation>Personne et rien ne s’appelle ainsi.</translation>
    </message>
  </context>
  <context>
    <name>Going</name>
    <message>
      <source>&amp;Go to or do…</source>
      <translation>&amp;Aller à ou faire…</translation>
    </message>
    <message>
      <source>Saved view</source>
      <translation>Vue enregistrée</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
  </context>
  <context>
    <name>GoneView</name>
    <message>
      <source>What you wrote is not saved. It is kept here:</source>
      <translation>Ce que vous avez écrit n’est pas enregistré. C’est gardé ici :</translation>
    </message>
    <message>
      <source>What you wrote</source>
      <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>This contact was merged into another one, c%1.</source>
      <translation>Ce contact a été fusionné avec un autre, c%1.</translation>
    </message>
    <message>
      <source>Show that one</source>
      <translation>Montrer celui-là</translation>
    </message>
    <message>
      <source>This contact is in the bin.</source>
      <translation>Ce contact est dans la corbeille.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>This contact is not in the book any more.</source>
      <translation>Ce contact n’est plus dans le carnet.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
  </context>
  <context>
    <name>GridFrame</name>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n contact</numerusform>
        <numerusform>%n contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found in %1 ms</source>
      <translation>
        <numerusform>%n trouvé en %1 ms</numerusform>
        <numerusform>%n trouvés en %1 ms</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody matches “%1”.</source>
      <translation>Personne ne correspond à « %1 ».</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Effacer la recherche</translation>
    </message>
    <message>
      <source>No contacts yet.</source>
      <translation>Pas encore de contacts.</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouvrir</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>modifier</translation>
    </message>
    <message>
      <source>select</source>
      <translation>sélectionner</translation>
    </message>
    <message>
      <source>copy as table</source>
      <translation>copier en tableau</translation>
    </message>
    <message>
      <source>paste</source>
      <translation>coller</translation>
    </message>
  </context>
  <context>
    <name>GridHeader</name>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
  </context>
  <context>
    <name>GridModel</name>
    <message>
      <source>selected</source>
      <translation>sélectionné</translation>
    </message>
    <message>
      <source>not selected</source>
      <translation>non sélectionné</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
  </context>
  <context>
    <name>GridTable</name>
    <message numerus="yes">
      <source>%n cell(s) had no place here and were left out</source>
      <translation>
        <numerusform>%n cellule n’avait pas de place ici et a été laissée</numerusform>
        <numerusform>%n cellules n’avaient pas de place ici et ont été laissées</numerusform>
      </translation>
    </message>
    <message>
      <source>That is a whole list: paste it as an import, Ctrl+Shift+V.</source>
      <translation>C’est une liste entière : collez-la comme import, Ctrl+Maj+V.</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) do not fit. Add them as new contacts?</source>
      <translation>
        <numerusform>%n ligne ne tient pas. L’ajouter comme nouveau contact ?</numerusform>
        <numerusform>%n lignes ne tiennent pas. Les ajouter comme nouveaux contacts ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Add as new contacts</source>
      <translation>Ajouter comme nouveaux contacts</translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation>Les laisser</translation>
    </message>
    <message>
      <source>Nobody is compared with anybody. An import would do that: Ctrl+Shift+V.</source>
      <translation>Personne n’est comparé à personne. Un import le ferait : Ctrl+Maj+V.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>GridView</name>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 sur %2</translation>
    </message>
  </context>
  <context>
    <name>HeadingMenu</name>
    <message>
      <source>Sort upwards</source>
      <translation>Trier par ordre croissant</translation>
    </message>
    <message>
      <source>Sort downwards</source>
      <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>Trier par nom</translation>
    </message>
    <message>
      <source>Group by it</source>
      <translation>Grouper ainsi</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Dégrouper</translation>
    </message>
    <message>
      <source>Hide this column</source>
      <translation>Cacher cette colonne</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>All keys</source>
      <translation>Tous les raccourcis</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>What they do</source>
      <translation>Ce qu’elles font</translation>
    </message>
  </context>
  <context>
    <name>HelpMenu</name>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <source>&amp;About Rollbook</source>
      <translation>&amp;À propos de Rollbook</translation>
    </message>
  </context>
  <context>
    <name>HelpPage</name>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Search in the help</source>
      <translation>Chercher dans l’aide</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Sujets</translation>
    </message>
    <message>
      <source>Help text</source>
      <translation>Texte d’aide</translation>
    </message>
    <message>
      <source>Back to where I was</source>
      <translation>Retour où j’étais</translation>
    </message>
    <message>
      <source>No page of the help speaks of this.</source>
      <translation>Aucune page de l’aide n’en parle.</translation>
    </message>
  </context>
  <context>
    <name>HistoryCard</name>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>With them</source>
      <translation>Avec la personne</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>What the timeline shows</source>
      <translation>Ce que montre le fil</translation>
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation>Rien encore.</translation>
    </message>
  </context>
  <context>
    <name>ImportWizard</name>
    <message>
      <source>Import – Rollbook</source>
      <translation>Import – Rollbook</translation>
    </message>
    <message>
      <source>Comparing with the book…</source>
      <translation>Comparaison avec le carnet…</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Import en cours…</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Lecture du fichier…</translation>
    </message>
    <message>
      <source>Import {file}</source>
      <translation>Import de {file}</translation>
    </message>
  </context>
  <context>
    <name>Inbox</name>
    <message>
      <source>%1 d</source>
      <translation>%1 j</translation>
    </message>
    <message>
      <source>%1 days waiting</source>
      <translation>%1 jours d’attente</translation>
    </message>
    <message>
      <source>1 day waiting</source>
      <translation>1 jour d’attente</translation>
    </message>
    <message>
      <source>14:30, yesterday 18:00, fri …</source>
      <translation>14:30, hier 18:00, ven …</translation>
    </message>
    <message>
      <source>A name, an address or a number</source>
      <translation>Un nom, une adresse ou un numéro</translation>
    </message>
    <message>
      <source>An hour ago</source>
      <translation>Il y a une heure</translation>
    </message>
    <message>
      <source>Assign to me</source>
      <translation>Me l’attribuer</translation>
    </message>
    <message>
      <source>Assign to …</source>
      <translation>Attribuer à …</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Retour à la liste</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Clore</translation>
    </message>
    <message>
      <source>Close: how did it end?</source>
      <translation>Clore : comment cela s’est-il terminé ?</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Duplicate of which inquiry?</source>
      <translation>Doublon de quelle demande ?</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <source>In 3 days</source>
      <translation>Dans 3 jours</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Just done</source>
      <translation>À l’instant</translation>
    </message>
    <message>
      <source>Log follow-up</source>
      <translation>Consigner un suivi</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouvelle</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>La semaine prochaine</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Pas de réponse</translation>
    </message>
    <message>
      <source>No inquiry: the same person as another contact…</source>
      <translation>Aucune demande : la même personne qu’un autre contact…</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>Plus anciennes</translation>
    </message>
    <message>
      <source>Pick a date…</source>
      <translation>Choisir une date…</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <source>Read the inquiry</source>
      <translation>Lire la demande</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Sélectionner</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <source>Select and go back</source>
      <translation>Sélectionner et reculer</translation>
    </message>
    <message>
      <source>Select and go on</source>
      <translation>Sélectionner et avancer</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Reporter</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Reportées</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Étiqueter</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Cette semaine</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message>
      <source>Type to find</source>
      <translation>Tapez pour trouver</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Wait for them</source>
      <translation>Attendre leur réponse</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Waiting too long for an answer</source>
      <translation>Attend une réponse depuis trop longtemps</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>assigned to %1</source>
      <translation>attribué à %1</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>fri, 12 dec, 2w …</source>
      <translation>ven, 12 déc, 2s…</translation>
    </message>
    <message>
      <source>perhaps known already</source>
      <translation>peut-être déjà connu</translation>
    </message>
    <message>
      <source>selected</source>
      <translation>sélectionné</translation>
    </message>
    <message>
      <source>text not saved yet</source>
      <translation>texte pas encore enregistré</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
  </context>
  <context>
    <name>InboxActs</name>
    <message>
      <source>Snooze until</source>
      <translation>Reporter jusqu’à</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <source>Wait for them until</source>
      <translation>Attendre leur réponse jusqu’à</translation>
    </message>
    <message>
      <source>Get back to them</source>
      <translation>Revenir vers la personne</translation>
    </message>
    <message>
      <source>There is no section yet to refer to. Add one: Edit, Settings, Sections.</source>
      <translation>Il n’y a pas encore de section à laquelle orienter. Ajoutez-en une : Édition, Réglages, Sections.</translation>
    </message>
    <message>
      <source>Referred to which section?</source>
      <translation>Adressé à quelle section ?</translation>
    </message>
    <message>
      <source>Assign to</source>
      <translation>Attribuer à</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
  </context>
  <context>
    <name>InboxDelegate</name>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
  </context>
  <context>
    <name>InboxPage</name>
    <message>
      <source>&amp;Inquiry</source>
      <translation>&amp;Demande</translation>
    </message>
    <message numerus="yes">
      <source>%n inquiry(inquiries) selected</source>
      <translation>
        <numerusform>%n demande sélectionnée</numerusform>
        <numerusform>%n demandes sélectionnées</numerusform>
      </translation>
    </message>
    <message>
      <source>next</source>
      <translation>suivant</translation>
    </message>
    <message>
      <source>previous</source>
      <translation>précédent</translation>
    </message>
    <message>
      <source>reply</source>
      <translation>répondre</translation>
    </message>
    <message>
      <source>log</source>
      <translation>consigner</translation>
    </message>
    <message>
      <source>assign</source>
      <translation>attribuer</translation>
    </message>
    <message>
      <source>snooze</source>
      <translation>reporter</translation>
    </message>
    <message>
      <source>wait</source>
      <translation>attendre</translation>
    </message>
    <message>
      <source>close</source>
      <translation>clore</translation>
    </message>
    <message>
      <source>undo</source>
      <translation>annuler</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>tous les raccourcis</translation>
    </message>
  </context>
  <context>
    <name>InboxPane</name>
    <message>
      <source>Inbox</source>
      <translation>Demandes</translation>
    </message>
    <message>
      <source>Search inquiries, e.g. country:FR status:new</source>
      <translation>Chercher des demandes, p. ex. country:FR status:new</translation>
    </message>
    <message>
      <source>Search inquiries</source>
      <translation>Chercher des demandes</translation>
    </message>
    <message>
      <source>Inquiries</source>
      <translation>Demandes</translation>
    </message>
    <message>
      <source>New inquiry</source>
      <translation>Nouvelle demande</translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n ouverte</numerusform>
        <numerusform>%n ouvertes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inquiry(inquiries)</source>
      <translation>
        <numerusform>%n demande</numerusform>
        <numerusform>%n demandes</numerusform>
      </translation>
    </message>
    <message>
      <source>No one matches this view now.</source>
      <translation>Personne ne correspond à cette vue en ce moment.</translation>
    </message>
    <message>
      <source>All done. Nobody is waiting for a reply.</source>
      <translation>Tout est fait. Personne n’attend de réponse.</translation>
    </message>
    <message>
      <source>No sign-ups yet. Import the answers of your join form.</source>
      <translation>Pas encore de demandes. Importez les réponses de votre formulaire d’adhésion.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <source>Show snoozed</source>
      <translation>Montrer les reportées</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
  </context>
  <context>
    <name>InquiriesCard</name>
    <message>
      <source>Open the inquiry of %1, %2</source>
      <translation>Ouvrir la demande de %1, %2</translation>
    </message>
    <message>
      <source>late</source>
      <translation>en retard</translation>
    </message>
  </context>
  <context>
    <name>InquiryHeader</name>
    <message>
      <source>Wrote on %1</source>
      <translation>A écrit le %1</translation>
    </message>
    <message>
      <source>inquiry #%1</source>
      <translation>demande n° %1</translation>
    </message>
    <message>
      <source>Snoozed until %1</source>
      <translation>Reportée jusqu’au %1</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>jusqu’au %1</translation>
    </message>
  </context>
  <context>
    <name>InquiryView</name>
    <message>
      <source>Inquiry</source>
      <translation>Demande</translation>
    </message>
  </context>
  <context>
    <name>JoiningActs</name>
    <message>
      <source>Open the page of %1</source>
      <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
      <source>Same as %1</source>
      <translation>La même que %1</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Type the name of somebody known</source>
      <translation>Tapez le nom de quelqu’un de connu</translation>
    </message>
    <message>
      <source>Nobody alike is known. M finds any other contact.</source>
      <translation>Personne de semblable n’est connu. M trouve tout autre contact.</translation>
    </message>
    <message>
      <source>New event: %1</source>
      <translation>Nouvel événement : %1</translation>
    </message>
    <message>
      <source>Which event?</source>
      <translation>Quel événement ?</translation>
    </message>
    <message>
      <source>An event, old or new</source>
      <translation>Un événement, ancien ou nouveau</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Inscrit</translation>
    </message>
    <message>
      <source>Attended</source>
      <translation>Présent</translation>
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>Keys</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>Sur cette page</translation>
    </message>
    <message>
      <source>Writing what happened</source>
      <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
  </context>
  <context>
    <name>KnownList</name>
    <message>
      <source>Already in Contacts?</source>
      <translation>Déjà dans les contacts ?</translation>
    </message>
    <message>
      <source>It will be saved with the contact that is ticked.</source>
      <translation>Ce sera enregistré avec le contact coché.</translation>
    </message>
    <message>
      <source>Tick the one it is. If it is none of them, just save.</source>
      <translation>Cochez la bonne personne. Si aucune ne convient, enregistrez simplement.</translation>
    </message>
    <message>
      <source>Whoever is known under this name, address or number appears here.</source>
      <translation>Toute personne connue sous ce nom, cette adresse ou ce numéro apparaît ici.</translation>
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>New</source>
      <translation>Nouvelles</translation>
    </message>
    <message>
      <source>Nobody matches “%1”.</source>
      <translation>Personne ne correspond à « %1 ».</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Effacer la recherche</translation>
    </message>
  </context>
  <context>
    <name>ListSettings</name>
    <message>
      <source>Add as new</source>
      <translation>Ajouter comme nouveau</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>LockedPage</name>
    <message>
      <source>Caps Lock is on.</source>
      <translation>La touche Verr. Maj. est active.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>Another book or a new one</source>
      <translation>Un autre carnet ou un nouveau</translation>
    </message>
    <message>
      <source>“{book}” is locked</source>
      <translation>« {book} » est verrouillé</translation>
    </message>
    <message>
      <source>Type its passphrase to go on where you were.</source>
      <translation>Tapez sa phrase de passe pour continuer où vous étiez.</translation>
    </message>
    <message>
      <source>What you were writing is kept until then.</source>
      <translation>Ce que vous écriviez est gardé jusque-là.</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>&amp;Phrase de passe</translation>
    </message>
  </context>
  <context>
    <name>Locking</name>
    <message>
      <source>This is not the passphrase that the book has now.</source>
      <translation>Ce n’est pas la phrase de passe actuelle du carnet.</translation>
    </message>
    <message>
      <source>Locking the book with its new passphrase…</source>
      <translation>Verrouillage du carnet avec sa nouvelle phrase de passe…</translation>
    </message>
    <message numerus="yes">
      <source>The book has its new passphrase. %n backup(s) keep the one they had.</source>
      <translation>
        <numerusform>Le carnet a sa nouvelle phrase de passe. %n sauvegarde garde l’ancienne.</numerusform>
        <numerusform>Le carnet a sa nouvelle phrase de passe. %n sauvegardes gardent l’ancienne.</numerusform>
      </translation>
    </message>
    <message>
      <source>The book and its backups have their new passphrase.</source>
      <translation>Le carnet et ses sauvegardes ont leur nouvelle phrase de passe.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Example data: nothing here is real.</source>
      <translation>Données d’exemple : rien ici n’est réel.</translation>
    </message>
    <message>
      <source>Start my own book…</source>
      <translation>Créer mon propre carnet…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
  </context>
  <context>
    <name>MatchBanner</name>
    <message>
      <source>Same person</source>
      <translation>Même personne</translation>
    </message>
    <message>
      <source>Same household</source>
      <translation>Même foyer</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Pas la même</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Comparer…</translation>
    </message>
    <message>
      <source>Probably already in Contacts: %1</source>
      <translation>Probablement déjà dans les contacts : %1</translation>
    </message>
    <message>
      <source>Shares an address with %1</source>
      <translation>Partage une adresse avec %1</translation>
    </message>
    <message>
      <source>Registered for “%1” on %2</source>
      <translation>Inscrit à « %1 » le %2</translation>
    </message>
    <message>
      <source>Came to “%1” on %2</source>
      <translation>Est venu à « %1 » le %2</translation>
    </message>
    <message>
      <source>%1 more to look at</source>
      <translation>encore %1 à regarder</translation>
    </message>
  </context>
  <context>
    <name>MatchPage</name>
    <message>
      <source>Import them too, one after the other</source>
      <translation>Les importer aussi, l’une après l’autre</translation>
    </message>
    <message numerus="yes">
      <source>%n other sheet(s) of this file holds(hold) people too: {names}</source>
      <translation>
        <numerusform>%n autre feuille de ce fichier contient aussi des personnes : {names}</numerusform>
        <numerusform>%n autres feuilles de ce fichier contiennent aussi des personnes : {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other sheet(s) of this file follows(follow) when this one is imported.</source>
      <translation>
        <numerusform>%n autre feuille de ce fichier suivra une fois celle-ci importée.</numerusform>
        <numerusform>%n autres feuilles de ce fichier suivront une fois celle-ci importée.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message numerus="yes">
      <source>%n call(s) and note(s)</source>
      <translation>
        <numerusform>%n appel ou note</numerusform>
        <numerusform>%n appels et notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n événement</numerusform>
        <numerusform>%n événements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s)</source>
      <translation>
        <numerusform>%n suivi</numerusform>
        <numerusform>%n suivis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n order(s)</source>
      <translation>
        <numerusform>%n commande</numerusform>
        <numerusform>%n commandes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-up(s)</source>
      <translation>
        <numerusform>%n demande</numerusform>
        <numerusform>%n demandes</numerusform>
      </translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>les %1</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retiré</translation>
    </message>
    <message>
      <source>withdrawn: the stricter one holds</source>
      <translation>retiré : le plus strict l’emporte</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <source>Record that stays</source>
      <translation>La fiche qui reste</translation>
    </message>
    <message>
      <source>Values not taken are kept and shown under “Earlier values”.</source>
      <translation>Les valeurs non retenues sont gardées et montrées sous « Valeurs antérieures ».</translation>
    </message>
    <message>
      <source>Not the same person</source>
      <translation>Pas la même personne</translation>
    </message>
    <message>
      <source>Add another…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <source>Record that &amp;stays</source>
      <translation>La fiche qui &amp;reste</translation>
    </message>
    <message>
      <source>Merge (Ctrl+Enter)</source>
      <translation>Fusionner (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>One of them is gone meanwhile: merged, deleted or erased.</source>
      <translation>L’une d’elles n’est plus là : fusionnée, supprimée ou effacée.</translation>
    </message>
    <message>
      <source>Comes along from all: %1</source>
      <translation>Vient avec toutes : %1</translation>
    </message>
    <message>
      <source>Fields that are the same or empty: %1</source>
      <translation>Champs identiques ou vides : %1</translation>
    </message>
    <message>
      <source>Show only what is different</source>
      <translation>Ne montrer que les différences</translation>
    </message>
    <message>
      <source>Who else is the same person?</source>
      <translation>Qui d’autre est la même personne ?</translation>
    </message>
    <message>
      <source>A name, an address or a number</source>
      <translation>Un nom, une adresse ou un numéro</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
      <source>Merge %n contact(s) into one</source>
      <translation>
        <numerusform>Fusionner %n contact en un seul</numerusform>
        <numerusform>Fusionner %n contacts en un seul</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MergeModel</name>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>%1 (stays)</source>
      <translation>%1 (reste)</translation>
    </message>
    <message>
      <source>%1, taken</source>
      <translation>%1, retenu</translation>
    </message>
  </context>
  <context>
    <name>MergeTable</name>
    <message>
      <source>Which values are taken</source>
      <translation>Quelles valeurs sont retenues</translation>
    </message>
  </context>
  <context>
    <name>Message</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>Moves</name>
    <message>
      <source>End of the list</source>
      <translation>Fin de la liste</translation>
    </message>
    <message>
      <source>Start of the list</source>
      <translation>Début de la liste</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>Type at least one letter of a name.</source>
      <translation>Tapez au moins une lettre d’un nom.</translation>
    </message>
  </context>
  <context>
    <name>NavButton</name>
    <message>
      <source>{name}, {count}, some overdue</source>
      <translation>{name}, {count}, certains en retard</translation>
    </message>
  </context>
  <context>
    <name>NewBookDialog</name>
    <message>
      <source>New book</source>
      <translation>Nouveau carnet</translation>
    </message>
    <message>
      <source>Make the book</source>
      <translation>Créer le carnet</translation>
    </message>
    <message>
      <source>Everything you enter stays in this one file on your computer.</source>
      <translation>Tout ce que vous saisissez reste dans ce seul fichier sur votre ordinateur.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>&amp;Lock it with a passphrase</source>
      <translation>&amp;Le verrouiller avec une phrase de passe</translation>
    </message>
    <message>
      <source>Caps Lock is on.</source>
      <translation>La touche Verr. Maj. est active.</translation>
    </message>
    <message>
      <source>Write it down and keep it safe. Nobody can recover it: without the passphrase the book and its backups stay closed for ever.</source>
      <translation>Notez-la et gardez-la en lieu sûr. Personne ne peut la retrouver : sans elle, le carnet et ses sauvegardes restent fermés pour toujours.</translation>
    </message>
    <message>
      <source>Say where the book is to be kept.</source>
      <translation>Dites où garder le carnet.</translation>
    </message>
    <message>
      <source>There is a file of this name already. Choose another name.</source>
      <translation>Un fichier porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>There is no such folder. Choose one that is there.</source>
      <translation>Ce dossier n’existe pas. Choisissez-en un qui existe.</translation>
    </message>
    <message>
      <source>The passphrase needs at least 8 characters. A few words are best.</source>
      <translation>La phrase de passe doit avoir au moins 8 caractères. Quelques mots conviennent le mieux.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation>Les deux phrases de passe ne sont pas identiques. Tapez-les à nouveau.</translation>
    </message>
    <message>
      <source>&amp;Organisation</source>
      <translation>&amp;Organisation</translation>
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation>Votre &amp;nom</translation>
    </message>
    <message>
      <source>&amp;Where to keep it</source>
      <translation>&amp;Où le garder</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
      <source>The same &amp;again</source>
      <translation>La même, encore une &amp;fois</translation>
    </message>
    <message>
      <source>Where to keep the book</source>
      <translation>Où garder le carnet</translation>
    </message>
    <message>
      <source>Our book</source>
      <translation>Notre carnet</translation>
    </message>
  </context>
  <context>
    <name>NewFieldDialog</name>
    <message>
      <source>New field of your own</source>
      <translation>Nouveau champ à vous</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>L’utiliser</translation>
    </message>
    <message>
      <source>Every contact has it from then on. It is made with the import.</source>
      <translation>Chaque contact l’aura désormais. Il est créé avec l’import.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Contient</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>&amp;Holds</source>
      <translation>&amp;Contient</translation>
    </message>
    <message>
      <source>A field needs a name.</source>
      <translation>Un champ a besoin d’un nom.</translation>
    </message>
    <message>
      <source>A cell that does not fit stays with the row, and the row says why.</source>
      <translation>Une cellule qui ne convient pas reste avec la ligne, et la ligne dit pourquoi.</translation>
    </message>
    <message>
      <source>The different answers in the column become the choices.</source>
      <translation>Les différentes réponses de la colonne deviennent les choix.</translation>
    </message>
    <message>
      <source>Each cell is kept as it is written.</source>
      <translation>Chaque cellule est gardée telle qu’elle est écrite.</translation>
    </message>
  </context>
  <context>
    <name>NextDay</name>
    <message>
      <source>Next follow-up</source>
      <translation>Prochain suivi</translation>
    </message>
    <message>
      <source>Another date</source>
      <translation>Une autre date</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message>
      <source>1 d</source>
      <translation>1 j</translation>
    </message>
    <message>
      <source>In 3 days</source>
      <translation>Dans 3 jours</translation>
    </message>
    <message>
      <source>3 d</source>
      <translation>3 j</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>La semaine prochaine</translation>
    </message>
    <message>
      <source>1 wk</source>
      <translation>1 sem.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
  </context>
  <context>
    <name>OpeningNotice</name>
    <message>
      <source>Opening “{book}”…</source>
      <translation>Ouverture de « {book} »…</translation>
    </message>
  </context>
  <context>
    <name>OrganisationSettings</name>
    <message>
      <source>&amp;Name of the organisation</source>
      <translation>&amp;Nom de l’organisation</translation>
    </message>
    <message>
      <source>Everybody who opens this book sees it, and replies can name it.</source>
      <translation>Toute personne qui ouvre ce carnet le voit, et les réponses peuvent le citer.</translation>
    </message>
  </context>
  <context>
    <name>OutcomeCombo</name>
    <message>
      <source>Outcome</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>Outcome…</source>
      <translation>Issue…</translation>
    </message>
    <message>
      <source>Outcome: %1</source>
      <translation>Issue : %1</translation>
    </message>
  </context>
  <context>
    <name>OwnFieldSettings</name>
    <message>
      <source>Fields of your own</source>
      <translation>Vos propres champs</translation>
    </message>
    <message>
      <source>Member number, T-shirt size, …</source>
      <translation>Numéro de membre, taille de T-shirt…</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Contient</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>&amp;Holds</source>
      <translation>&amp;Contient</translation>
    </message>
    <message>
      <source>&amp;Choices, one a line</source>
      <translation>&amp;Choix, un par ligne</translation>
    </message>
  </context>
  <context>
    <name>OwnFields</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Every contact has them. They can be searched for and exported.</source>
      <translation>Chaque contact les a. On peut les chercher et les exporter.</translation>
    </message>
    <message>
      <source>Fields of your own</source>
      <translation>Vos propres champs</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>&amp;Bin</source>
      <translation>&amp;Corbeille</translation>
    </message>
    <message>
      <source>&amp;Contacts</source>
      <translation>&amp;Contacts</translation>
    </message>
    <message>
      <source>&amp;Events</source>
      <translation>É&amp;vénements</translation>
    </message>
    <message>
      <source>&amp;Follow-ups</source>
      <translation>&amp;Suivis</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>&amp;Demandes</translation>
    </message>
    <message>
      <source>&amp;Questions</source>
      <translation>&amp;Questions</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
  </context>
  <context>
    <name>Parts</name>
    <message>
      <source>Log a follow-up</source>
      <translation>Consigner un suivi</translation>
    </message>
    <message>
      <source>How you were in touch</source>
      <translation>Comment vous avez été en contact</translation>
    </message>
    <message>
      <source>They contacted us</source>
      <translation>La personne nous a contactés</translation>
    </message>
    <message>
      <source>Esc to close</source>
      <translation>Échap pour fermer</translation>
    </message>
    <message>
      <source>Next follow-up</source>
      <translation>Prochain suivi</translation>
    </message>
    <message>
      <source>Save and next</source>
      <translation>Enregistrer et suivant</translation>
    </message>
    <message>
      <source>Save and go to the next inquiry (Ctrl+Enter)</source>
      <translation>Enregistrer et passer à la demande suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Put right</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Ensuite</translation>
    </message>
    <message>
      <source>From them</source>
      <translation>Reçu</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>“{book}” is locked</source>
      <translation>« {book} » est verrouillé</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Type its passphrase. Without it nobody can read the book.</source>
      <translation>Tapez sa phrase de passe. Sans elle, personne ne peut lire le carnet.</translation>
    </message>
    <message>
      <source>Caps Lock is on.</source>
      <translation>La touche Verr. Maj. est active.</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>&amp;Phrase de passe</translation>
    </message>
  </context>
  <context>
    <name>PeopleSettings</name>
    <message>
      <source>I am</source>
      <translation>Je suis</translation>
    </message>
    <message>
      <source>People who work with this book</source>
      <translation>Personnes qui travaillent avec ce carnet</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Works here no more</source>
      <translation>Ne travaille plus ici</translation>
    </message>
    <message>
      <source>&amp;I am, on this computer</source>
      <translation>&amp;Je suis, sur cet ordinateur</translation>
    </message>
    <message>
      <source>&amp;People who work with this book</source>
      <translation>&amp;Personnes qui travaillent avec ce carnet</translation>
    </message>
  </context>
  <context>
    <name>PeopleTable</name>
    <message>
      <source>People at this event</source>
      <translation>Personnes à cet événement</translation>
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>take</source>
      <translation>prendre</translation>
    </message>
    <message>
      <source>close</source>
      <translation>fermer</translation>
    </message>
    <message>
      <source>pick</source>
      <translation>choisir</translation>
    </message>
  </context>
  <context>
    <name>PlanCard</name>
    <message>
      <source>What is to be done</source>
      <translation>Ce qui est à faire</translation>
    </message>
    <message>
      <source>Inquiry #%1, %2</source>
      <translation>Demande n° %1, %2</translation>
    </message>
    <message>
      <source>Also planned</source>
      <translation>Prévu aussi</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Relancer</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Follow-up for each</source>
      <translation>Suivi pour chacun</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Prévoir</translation>
    </message>
    <message>
      <source>in 3 days</source>
      <translation>dans 3 jours</translation>
    </message>
    <message>
      <source>Get back to them</source>
      <translation>Revenir vers la personne</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Attribué à</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <translation>&amp;Quand</translation>
    </message>
    <message>
      <source>Wh&amp;at</source>
      <translation>Qu&amp;oi</translation>
    </message>
    <message>
      <source>Assigned &amp;to</source>
      <translation>Attribué &amp;à</translation>
    </message>
    <message numerus="yes">
      <source>Plan %n follow-up(s)</source>
      <translation>
        <numerusform>Prévoir %n suivi</numerusform>
        <numerusform>Prévoir %n suivis</numerusform>
      </translation>
    </message>
    <message>
      <source>That day has passed already. Choose a later one.</source>
      <translation>Ce jour est déjà passé. Choisissez-en un plus tard.</translation>
    </message>
    <message>
      <source>fri, 12 dec, 2w …</source>
      <translation>ven, 12 déc, 2s…</translation>
    </message>
  </context>
  <context>
    <name>Planning</name>
    <message>
      <source>Follow up with whom?</source>
      <translation>Relancer qui ?</translation>
    </message>
    <message>
      <source>Type the name of somebody known</source>
      <translation>Tapez le nom de quelqu’un de connu</translation>
    </message>
    <message>
      <source>Get back to them</source>
      <translation>Revenir vers la personne</translation>
    </message>
    <message>
      <source>Follow up on</source>
      <translation>Relancer le</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>%1 and %2</source>
      <translation>%1 et %2</translation>
    </message>
    <message>
      <source>%1, twice</source>
      <translation>%1, deux fois</translation>
    </message>
    <message>
      <source>line %1</source>
      <translation>ligne %1</translation>
    </message>
  </context>
  <context>
    <name>QuestionsPage</name>
    <message>
      <source>&amp;Question</source>
      <translation>&amp;Question</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Look for duplicates</source>
      <translation>Chercher des doublons</translation>
    </message>
    <message>
      <source>Compare all contacts with each other</source>
      <translation>Comparer tous les contacts entre eux</translation>
    </message>
    <message numerus="yes">
      <source>%n pair(s) found that may be one person</source>
      <translation>
        <numerusform>%n paire trouvée qui est peut-être une seule personne</numerusform>
        <numerusform>%n paires trouvées qui sont peut-être une seule personne</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is open. Imports ask here when they are not sure who is who.</source>
      <translation>Rien n’est ouvert. Les imports demandent ici quand ils ne savent pas qui est qui.</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Même personne</translation>
    </message>
    <message>
      <source>Same household</source>
      <translation>Même foyer</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Pas la même</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Back to where I was</source>
      <translation>Retour où j’étais</translation>
    </message>
    <message>
      <source>same person</source>
      <translation>même personne</translation>
    </message>
    <message>
      <source>same household</source>
      <translation>même foyer</translation>
    </message>
    <message>
      <source>not the same</source>
      <translation>pas la même</translation>
    </message>
    <message>
      <source>later</source>
      <translation>plus tard</translation>
    </message>
    <message>
      <source>undo</source>
      <translation>annuler</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>different name</source>
      <translation>autre nom</translation>
    </message>
    <message>
      <source>same birth date</source>
      <translation>même date de naissance</translation>
    </message>
    <message>
      <source>same city</source>
      <translation>même ville</translation>
    </message>
    <message>
      <source>same e-mail</source>
      <translation>même e-mail</translation>
    </message>
    <message>
      <source>same name</source>
      <translation>même nom</translation>
    </message>
    <message>
      <source>same phone</source>
      <translation>même téléphone</translation>
    </message>
    <message>
      <source>same postcode</source>
      <translation>même code postal</translation>
    </message>
    <message>
      <source>similar name</source>
      <translation>nom semblable</translation>
    </message>
  </context>
  <context>
    <name>ReplyActs</name>
    <message>
      <source>A reply goes to one person at a time.</source>
      <translation>Une réponse s’adresse à une personne à la fois.</translation>
    </message>
    <message>
      <source>No e-mail address is known of this person.</source>
      <translation>Aucune adresse e-mail n’est connue pour cette personne.</translation>
    </message>
    <message>
      <source>Without a template</source>
      <translation>Sans modèle</translation>
    </message>
    <message>
      <source>Edit the templates…</source>
      <translation>Modifier les modèles…</translation>
    </message>
    <message>
      <source>Reply with</source>
      <translation>Répondre avec</translation>
    </message>
    <message>
      <source>Type to find</source>
      <translation>Tapez pour trouver</translation>
    </message>
  </context>
  <context>
    <name>ReplyForm</name>
    <message>
      <source>Reply</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Esc to close</source>
      <translation>Échap pour fermer</translation>
    </message>
    <message>
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Text of the reply</source>
      <translation>Texte de la réponse</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>Open in mail program</source>
      <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
      <source>Open in mail program (Ctrl+Enter)</source>
      <translation>Ouvrir dans la messagerie (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Template: %1</source>
      <translation>Modèle : %1</translation>
    </message>
    <message>
      <source>We do not know {%1}: write it yourself, or take it out.</source>
      <translation>Nous ne connaissons pas {%1} : écrivez-le vous-même ou retirez-le.</translation>
    </message>
    <message>
      <source>There is nothing called {%1}: write it yourself, or take it out.</source>
      <translation>Rien ne s’appelle {%1} : écrivez-le vous-même ou retirez-le.</translation>
    </message>
    <message>
      <source>Write something first.</source>
      <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>&amp;À</translation>
    </message>
    <message>
      <source>Su&amp;bject</source>
      <translation>O&amp;bjet</translation>
    </message>
    <message>
      <source>Text copied, paste it into your message.</source>
      <translation>Texte copié, collez-le dans votre message.</translation>
    </message>
    <message>
      <source>No mail program answered. Text copied, paste it into your message.</source>
      <translation>Aucune messagerie n’a répondu. Texte copié, collez-le dans votre message.</translation>
    </message>
  </context>
  <context>
    <name>ReviewModel</name>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>Ce qui se passera</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Save the rows set aside…</source>
      <translation>Enregistrer les lignes écartées…</translation>
    </message>
    <message>
      <source>Search in the rows</source>
      <translation>Chercher dans les lignes</translation>
    </message>
    <message>
      <source>Leave this row out</source>
      <translation>Laisser cette ligne de côté</translation>
    </message>
    <message>
      <source>All {n}</source>
      <translation>Toutes {n}</translation>
    </message>
    <message>
      <source>Show rows that are</source>
      <translation>Montrer les lignes qui sont</translation>
    </message>
    <message>
      <source>Take this row back</source>
      <translation>Reprendre cette ligne</translation>
    </message>
    <message>
      <source>What will happen to each row</source>
      <translation>Ce qui arrivera à chaque ligne</translation>
    </message>
  </context>
  <context>
    <name>RunningPage</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Nothing is saved until it is finished.</source>
      <translation>Rien n’est enregistré avant la fin.</translation>
    </message>
    <message>
      <source>{done} of {whole} rows. Stopping leaves everything as it was.</source>
      <translation>{done} lignes sur {whole}. Arrêter laisse tout comme avant.</translation>
    </message>
  </context>
  <context>
    <name>SafetySettings</name>
    <message>
      <source>Lock when nobody is there</source>
      <translation>Verrouiller quand il n’y a personne</translation>
    </message>
    <message numerus="yes">
      <source>after %n minute(s)</source>
      <translation>
        <numerusform>après %n minute</numerusform>
        <numerusform>après %n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <source>Lock when the window is &amp;minimised</source>
      <translation>Verrouiller quand la fenêtre est &amp;réduite</translation>
    </message>
    <message>
      <source>Show the backups</source>
      <translation>Montrer les sauvegardes</translation>
    </message>
    <message>
      <source>&amp;Lock when nobody is there</source>
      <translation>&amp;Verrouiller quand il n’y a personne</translation>
    </message>
    <message>
      <source>This is about books with a passphrase. They also lock when the computer was asleep. What you were writing is kept.</source>
      <translation>Cela concerne les carnets avec phrase de passe. Ils se verrouillent aussi quand l’ordinateur s’est mis en veille. Ce que vous écriviez est gardé.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>Made before each import, before the first change of a day and on closing, and checked each time. They lie in {folder}</source>
      <translation>Faites avant chaque import, avant la première modification du jour et à la fermeture, et vérifiées chaque fois. Elles se trouvent dans {folder}</translation>
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <source>A NUL byte was removed.</source>
      <translation>Un octet NUL a été retiré.</translation>
    </message>
    <message>
      <source>A calendar holds follow-ups, not {0}. Nothing was written. Choose another ending, such as .xlsx.</source>
      <translation>Un agenda contient des suivis, pas de {0}. Rien n’a été écrit. Choisissez une autre extension, comme .xlsx.</translation>
    </message>
    <message>
      <source>A cell on line {0} of this file is longer than a million characters, which is no list of people. {1}</source>
      <translation>Une cellule de la ligne {0} de ce fichier dépasse un million de caractères, ce n’est pas une liste de personnes. {1}</translation>
    </message>
    <message>
      <source>A choice has 1 to {0} different answers; this column has {1}. Nothing was changed. Make it a field for text.</source>
      <translation>Un choix a de 1 à {0} réponses différentes ; cette colonne en a {1}. Rien n’a été modifié. Faites-en un champ de texte.</translation>
    </message>
    <message>
      <source>A column cannot hold “{0}”. Nothing was changed. It can hold: {1}, or ignore.</source>
      <translation>Une colonne ne peut pas contenir « {0} ». Rien n’a été modifié. Elle peut contenir : {1}, ou ignore.</translation>
    </message>
    <message>
      <source>A contact has no {0}. Nothing was changed.</source>
      <translation>Un contact n’a pas de {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>A contact is a person or an organisation. Nothing was changed.</source>
      <translation>Un contact est une personne ou une organisation. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>A contact needs a name. Nothing was changed. Type at least one word of it.</source>
      <translation>Un contact a besoin d’un nom. Rien n’a été modifié. Tapez-en au moins un mot.</translation>
    </message>
    <message>
      <source>A distribution list was left out: it holds no people of its own.</source>
      <translation>Une liste de diffusion a été laissée de côté : elle ne contient pas de personnes à elle.</translation>
    </message>
    <message>
      <source>A field needs a name. Nothing was changed. Type at least one letter.</source>
      <translation>Un champ a besoin d’un nom. Rien n’a été modifié. Tapez au moins une lettre.</translation>
    </message>
    <message>
      <source>A follow-up needs somebody it is for. Nothing was changed.</source>
      <translation>Un suivi a besoin de quelqu’un à qui il s’adresse. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>A form needs a name of its own. Nothing was changed. Choose another.</source>
      <translation>Un formulaire a besoin d’un nom à lui. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>A hidden sheet was left out: {0}.</source>
      <translation>Une feuille cachée a été laissée de côté : {0}.</translation>
    </message>
    <message>
      <source>A host of the event: nobody who came to it.</source>
      <translation>Un hôte de l’événement, personne qui y soit venu.</translation>
    </message>
    <message>
      <source>A line of its own between the records, not a person.</source>
      <translation>Une ligne à part entre les enregistrements, pas une personne.</translation>
    </message>
    <message>
      <source>A line of totals, not a person.</source>
      <translation>Une ligne de totaux, pas une personne.</translation>
    </message>
    <message>
      <source>A section answers within one day or more. Nothing was changed.</source>
      <translation>Une section répond en un jour ou plus. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>A section needs a name that no other section has. Nothing was changed. Choose another name.</source>
      <translation>Une section a besoin d’un nom qu’aucune autre n’a. Rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>A separator is a single character, such as a comma or a semicolon.</source>
      <translation>Un séparateur est un seul caractère, comme une virgule ou un point-virgule.</translation>
    </message>
    <message>
      <source>A step was begun and never ended.</source>
      <translation>Une étape a été commencée et jamais terminée.</translation>
    </message>
    <message>
      <source>A stray quotation mark on line {0}: it was read as an ordinary character.</source>
      <translation>Un guillemet isolé à la ligne {0} : il a été lu comme un caractère ordinaire.</translation>
    </message>
    <message>
      <source>A tag needs a name. Nothing was changed. Type at least one letter of it.</source>
      <translation>Une étiquette a besoin d’un nom. Rien n’a été modifié. Tapez-en au moins une lettre.</translation>
    </message>
    <message>
      <source>A template needs a name and a column. Nothing was changed.</source>
      <translation>Un modèle a besoin d’un nom et d’une colonne. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>A template needs a name that no other template has. Nothing was changed. Choose another name.</source>
      <translation>Un modèle a besoin d’un nom qu’aucun autre n’a. Rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>A template needs a text. Nothing was changed. Write at least a line.</source>
      <translation>Un modèle a besoin d’un texte. Rien n’a été modifié. Écrivez au moins une ligne.</translation>
    </message>
    <message>
      <source>A test: its name, address and message are made up.</source>
      <translation>Un essai : son nom, son adresse et son message sont inventés.</translation>
    </message>
    <message>
      <source>A ticket that nobody has been named for yet.</source>
      <translation>Un billet pour lequel personne n’a encore été nommé.</translation>
    </message>
    <message>
      <source>A user needs a name. Nothing was changed. Type at least one word of it.</source>
      <translation>Un utilisateur a besoin d’un nom. Rien n’a été modifié. Tapez-en au moins un mot.</translation>
    </message>
    <message>
      <source>A view can hold {0} chosen people, not {1}. Nothing was saved. Stick a tag on them and save a search for the tag.</source>
      <translation>Une vue peut contenir {0} personnes choisies, pas {1}. Rien n’a été enregistré. Mettez-leur une étiquette et enregistrez une recherche de l’étiquette.</translation>
    </message>
    <message>
      <source>A view cannot list {0}. Nothing was saved.</source>
      <translation>Une vue ne peut pas lister de {0}. Rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>A view needs a name. Nothing was saved. Type at least one letter of it.</source>
      <translation>Une vue a besoin d’un nom. Rien n’a été enregistré. Tapez-en au moins une lettre.</translation>
    </message>
    <message>
      <source>Add an address to {contact}</source>
      <translation>Ajouter une adresse à {contact}</translation>
    </message>
    <message>
      <source>Add field {name}</source>
      <translation>Ajouter le champ {name}</translation>
    </message>
    <message>
      <source>Add reply template {name}</source>
      <translation>Ajouter le modèle de réponse {name}</translation>
    </message>
    <message>
      <source>Add section {name}</source>
      <translation>Ajouter la section {name}</translation>
    </message>
    <message>
      <source>Add {count} fields</source>
      <translation>Ajouter {count} champs</translation>
    </message>
    <message>
      <source>Add {count} reply templates</source>
      <translation>Ajouter {count} modèles de réponse</translation>
    </message>
    <message>
      <source>Add {count} sections</source>
      <translation>Ajouter {count} sections</translation>
    </message>
    <message>
      <source>Add {count} users</source>
      <translation>Ajouter {count} personnes qui travaillent ici</translation>
    </message>
    <message>
      <source>Add {name} to the people who work here</source>
      <translation>Ajouter {name} aux personnes qui travaillent ici</translation>
    </message>
    <message>
      <source>Add {what} to {contact}</source>
      <translation>Ajouter {what} à {contact}</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <source>Address book (LDIF)</source>
      <translation>Carnet d’adresses (LDIF)</translation>
    </message>
    <message>
      <source>Address book (vCard)</source>
      <translation>Carnet d’adresses (vCard)</translation>
    </message>
    <message>
      <source>An Excel sheet holds at most 1,048,575 people. Nothing was saved. Save as .csv instead, or choose fewer people.</source>
      <translation>Une feuille Excel contient au plus 1 048 575 personnes. Rien n’a été enregistré. Enregistrez plutôt en .csv, ou choisissez moins de personnes.</translation>
    </message>
    <message>
      <source>An address has no {0}. Nothing was changed.</source>
      <translation>Une adresse n’a pas de {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>An advertiser's test lead, not a person.</source>
      <translation>Le contact d’essai d’un annonceur, pas une personne.</translation>
    </message>
    <message>
      <source>An event needs a title. Nothing was changed. Type at least one word.</source>
      <translation>Un événement a besoin d’un titre. Rien n’a été modifié. Tapez au moins un mot.</translation>
    </message>
    <message>
      <source>An inquiry cannot be a duplicate of itself. Nothing was changed.</source>
      <translation>Une demande ne peut pas être le doublon d’elle-même. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>An inquiry that is {0} cannot become {1} again: somebody has already dealt with it. Nothing was changed.</source>
      <translation>Une demande qui est {0} ne peut pas redevenir {1} : quelqu’un s’en est déjà occupé. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>An interaction has no {0}. Nothing was changed.</source>
      <translation>Un échange n’a pas de {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>An interaction is something that has happened, and this moment is still to come. Nothing was changed. Plan a follow-up instead.</source>
      <translation>Un échange est quelque chose qui a eu lieu, et ce moment est encore à venir. Rien n’a été modifié. Prévoyez plutôt un suivi.</translation>
    </message>
    <message>
      <source>An interaction needs somebody it was with. Nothing was changed.</source>
      <translation>Un échange a besoin de quelqu’un avec qui il a eu lieu. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Another program is saving to this book and has not finished. Nothing was changed. Try again in a moment.</source>
      <translation>Un autre programme enregistre dans ce carnet et n’a pas terminé. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Answer a question: {answer}</source>
      <translation>Répondre à une question : {answer}</translation>
    </message>
    <message>
      <source>Answer by</source>
      <translation>Répondre avant le</translation>
    </message>
    <message>
      <source>Ask about {contact}</source>
      <translation>Poser une question sur {contact}</translation>
    </message>
    <message>
      <source>Assign inquiries of {contact}</source>
      <translation>Attribuer les demandes de {contact}</translation>
    </message>
    <message>
      <source>Assign inquiries of {count} contacts</source>
      <translation>Attribuer les demandes de {count} contacts</translation>
    </message>
    <message>
      <source>Assign {count} follow-ups</source>
      <translation>Attribuer {count} suivis</translation>
    </message>
    <message>
      <source>Assign {count} inquiries</source>
      <translation>Attribuer {count} demandes</translation>
    </message>
    <message>
      <source>Assign {followup}</source>
      <translation>Attribuer le suivi de {followup}</translation>
    </message>
    <message>
      <source>Assign {inquiry}</source>
      <translation>Attribuer la demande de {inquiry}</translation>
    </message>
    <message>
      <source>Assignee</source>
      <translation>Attribué à</translation>
    </message>
    <message>
      <source>Attended</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>Attended {event}</source>
      <translation>Présence : {event}</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>Sauvegarder</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Appel</translation>
    </message>
    <message>
      <source>Call a tag {name}</source>
      <translation>Nommer une étiquette {name}</translation>
    </message>
    <message>
      <source>Call somebody who works here {name}</source>
      <translation>Renommer en {name} une personne qui travaille ici</translation>
    </message>
    <message>
      <source>Call the organisation {name}</source>
      <translation>Nommer l’organisation {name}</translation>
    </message>
    <message>
      <source>Cancel {count} follow-ups</source>
      <translation>Abandonner {count} suivis</translation>
    </message>
    <message>
      <source>Cancel {followup}</source>
      <translation>Abandonner le suivi de {followup}</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Cancelled {event}</source>
      <translation>Inscription annulée : {event}</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Cards (.vcf) are of contacts, not of {0}. Nothing was written. Choose another ending, such as .xlsx.</source>
      <translation>Les cartes (.vcf) sont pour les contacts, pas pour les {0}. Rien n’a été écrit. Choisissez une autre extension, comme .xlsx.</translation>
    </message>
    <message>
      <source>Change an address of {contact}</source>
      <translation>Modifier une adresse de {contact}</translation>
    </message>
    <message>
      <source>Change field {name}</source>
      <translation>Modifier le champ {name}</translation>
    </message>
    <message>
      <source>Change reply template {name}</source>
      <translation>Modifier le modèle de réponse {name}</translation>
    </message>
    <message>
      <source>Change section {name}</source>
      <translation>Modifier la section {name}</translation>
    </message>
    <message>
      <source>Change the look of the view “{name}”</source>
      <translation>Changer l’aspect de la vue « {name} »</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Changer la phrase de passe</translation>
    </message>
    <message>
      <source>Change the view {view}</source>
      <translation>Modifier la vue {view}</translation>
    </message>
    <message>
      <source>Change {event}</source>
      <translation>Modifier {event}</translation>
    </message>
    <message>
      <source>Change {field} of {contact}</source>
      <translation>Modifier {field} de {contact}</translation>
    </message>
    <message>
      <source>Change {what} of {contact}</source>
      <translation>Modifier {what} de {contact}</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <source>Check the passphrase</source>
      <translation>Vérifier la phrase de passe</translation>
    </message>
    <message>
      <source>Chinese (GB 18030)</source>
      <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
      <source>Choose two to {0} contacts to merge. Nothing was changed.</source>
      <translation>Choisissez de deux à {0} contacts à fusionner. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ville</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close {count} inquiries</source>
      <translation>Clore {count} demandes</translation>
    </message>
    <message>
      <source>Close {count} inquiries: {outcome}</source>
      <translation>Clore {count} demandes : {outcome}</translation>
    </message>
    <message>
      <source>Close {inquiry}: {outcome}</source>
      <translation>Clore la demande de {inquiry} : {outcome}</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Closed: {0}</source>
      <translation>Close : {0}</translation>
    </message>
    <message>
      <source>Column {0}</source>
      <translation>Colonne {0}</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Consent given: {0}</source>
      <translation>Consentement donné : {0}</translation>
    </message>
    <message>
      <source>Consent that was withdrawn is not turned back by a file</source>
      <translation>Un consentement retiré n’est pas rétabli par un fichier</translation>
    </message>
    <message>
      <source>Consent withdrawn: {0}</source>
      <translation>Consentement retiré : {0}</translation>
    </message>
    <message>
      <source>Consent, in their own words.</source>
      <translation>Consentement, dans ses propres mots.</translation>
    </message>
    <message>
      <source>Consent: {0}.</source>
      <translation>Consentement : {0}.</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Contact c{0} did not register for this event. Nothing was changed.</source>
      <translation>Le contact c{0} ne s’est pas inscrit à cet événement. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Contact c{0} is noted to have come. Nothing was changed.</source>
      <translation>Le contact c{0} est noté comme venu. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Contact c{0} was merged into contact c{1}. Nothing was changed. Erase that one: all records of the person go with it.</source>
      <translation>Le contact c{0} a été fusionné avec le contact c{1}. Rien n’a été modifié. Effacez celui-là : toutes les fiches de la personne partent avec lui.</translation>
    </message>
    <message>
      <source>Contact c{0} was merged into contact c{1}. Nothing was changed. Undo the merge to have both again.</source>
      <translation>Le contact c{0} a été fusionné avec le contact c{1}. Rien n’a été modifié. Annulez la fusion pour avoir à nouveau les deux.</translation>
    </message>
    <message>
      <source>Contact c{0} was merged into contact c{1}. Nothing was changed. Work with that one, or undo the merge.</source>
      <translation>Le contact c{0} a été fusionné avec le contact c{1}. Rien n’a été modifié. Travaillez avec celui-là, ou annulez la fusion.</translation>
    </message>
    <message>
      <source>Contacts exported by Rollbook</source>
      <translation>Contacts exportés par Rollbook</translation>
    </message>
    <message>
      <source>Correct the name of {contact}</source>
      <translation>Corriger le nom de {contact}</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Code du pays</translation>
    </message>
    <message>
      <source>Country, however it is written: “{0}” is {1}.</source>
      <translation>Pays, quelle que soit l’écriture : « {0} » est {1}.</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>Date de naissance</translation>
    </message>
    <message>
      <source>Day, month and year of birth are put together from three columns.</source>
      <translation>Le jour, le mois et l’année de naissance sont réunis à partir de trois colonnes.</translation>
    </message>
    <message>
      <source>Delete field {name}</source>
      <translation>Supprimer le champ {name}</translation>
    </message>
    <message>
      <source>Delete reply template {name}</source>
      <translation>Supprimer le modèle de réponse {name}</translation>
    </message>
    <message>
      <source>Delete section {name}</source>
      <translation>Supprimer la section {name}</translation>
    </message>
    <message>
      <source>Delete the tag {name}</source>
      <translation>Supprimer l’étiquette {name}</translation>
    </message>
    <message>
      <source>Delete the view “{name}”</source>
      <translation>Supprimer la vue « {name} »</translation>
    </message>
    <message>
      <source>Delete what was logged with {interaction}</source>
      <translation>Supprimer ce qui a été noté avec {interaction}</translation>
    </message>
    <message>
      <source>Delete {contact}</source>
      <translation>Supprimer {contact}</translation>
    </message>
    <message>
      <source>Delete {count} contacts</source>
      <translation>Supprimer {count} contacts</translation>
    </message>
    <message>
      <source>Delete {count} things</source>
      <translation>Supprimer {count} éléments</translation>
    </message>
    <message>
      <source>Delete {event}</source>
      <translation>Supprimer {event}</translation>
    </message>
    <message>
      <source>Display name</source>
      <translation>Nom affiché</translation>
    </message>
    <message>
      <source>Dropbox</source>
      <translation>Dropbox</translation>
    </message>
    <message>
      <source>Due this week</source>
      <translation>À faire cette semaine</translation>
    </message>
    <message>
      <source>E-mail address; several in one cell become several addresses.</source>
      <translation>Adresse e-mail ; plusieurs dans une cellule deviennent plusieurs adresses.</translation>
    </message>
    <message>
      <source>Each answer becomes a tag.</source>
      <translation>Chaque réponse devient une étiquette.</translation>
    </message>
    <message>
      <source>Earlier {0}</source>
      <translation>Avant : {0}</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Enter {contact}</source>
      <translation>Saisir {contact}</translation>
    </message>
    <message>
      <source>Enter {event}</source>
      <translation>Saisir {event}</translation>
    </message>
    <message>
      <source>Enter {inquiry}</source>
      <translation>Saisir {inquiry}</translation>
    </message>
    <message>
      <source>Enter {name} at {event}</source>
      <translation>Saisir {name} à {event}</translation>
    </message>
    <message>
      <source>Erase a contact</source>
      <translation>Effacer un contact</translation>
    </message>
    <message>
      <source>Erase again what was erased since the backup</source>
      <translation>Effacer à nouveau ce qui a été effacé depuis la sauvegarde</translation>
    </message>
    <message>
      <source>Event ID</source>
      <translation>N° de l’événement</translation>
    </message>
    <message>
      <source>Export all about {contact}</source>
      <translation>Exporter tout sur {contact}</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>Nom de famille.</translation>
    </message>
    <message>
      <source>Find the backups</source>
      <translation>Trouver les sauvegardes</translation>
    </message>
    <message>
      <source>Finish {followup}</source>
      <translation>Terminer le suivi de {followup}</translation>
    </message>
    <message>
      <source>First response</source>
      <translation>Première réponse</translation>
    </message>
    <message>
      <source>Follow-up cancelled</source>
      <translation>Suivi abandonné</translation>
    </message>
    <message>
      <source>Follow-up done</source>
      <translation>Suivi fait</translation>
    </message>
    <message>
      <source>Follow-up f{0} is {1} already. Nothing was changed. Plan a new one if there is more to do.</source>
      <translation>Le suivi f{0} est déjà {1}. Rien n’a été modifié. Prévoyez-en un nouveau s’il reste à faire.</translation>
    </message>
    <message>
      <source>Follow-up planned for {0}</source>
      <translation>Suivi prévu pour le {0}</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Nom complet</translation>
    </message>
    <message>
      <source>Further given names, for the whole name.</source>
      <translation>Autres prénoms, pour le nom complet.</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>Prénom.</translation>
    </message>
    <message>
      <source>Goes into your own field “{0}”.</source>
      <translation>Va dans votre champ « {0} ».</translation>
    </message>
    <message>
      <source>Google Drive</source>
      <translation>Google Drive</translation>
    </message>
    <message>
      <source>Hide the view “{name}”</source>
      <translation>Cacher la vue « {name} »</translation>
    </message>
    <message>
      <source>Hosts and speakers are told apart from everybody else.</source>
      <translation>Les hôtes et intervenants sont distingués des autres.</translation>
    </message>
    <message>
      <source>Housekeeping</source>
      <translation>Entretien</translation>
    </message>
    <message>
      <source>How many.</source>
      <translation>Combien.</translation>
    </message>
    <message>
      <source>How they heard about you.</source>
      <translation>Comment la personne a entendu parler de vous.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Import {file}: {new} new</source>
      <translation>Import de {file} : {new} nouveau(x)</translation>
    </message>
    <message>
      <source>In Numbers, choose File, Export To, Excel, and bring in the file that it writes.</source>
      <translation>Dans Numbers, choisissez Fichier, Exporter vers, Excel, puis apportez le fichier obtenu.</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>In the book since</source>
      <translation>Dans le registre depuis</translation>
    </message>
    <message>
      <source>In {0} a number could be given out twice.</source>
      <translation>Dans {0}, un numéro pourrait être donné deux fois.</translation>
    </message>
    <message>
      <source>Inquiry i{0} belongs to somebody else. Nothing was changed.</source>
      <translation>La demande i{0} est à quelqu’un d’autre. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Inquiry i{0} is closed as a duplicate of this one, so closing both would lose the person. Nothing was changed. Reopen the other one first.</source>
      <translation>La demande i{0} est close comme doublon de celle-ci ; clore les deux perdrait la personne. Rien n’a été modifié. Rouvrez d’abord l’autre.</translation>
    </message>
    <message>
      <source>It belongs to {0}{1}, which is in the bin. Nothing was changed. Restore that first.</source>
      <translation>Cela appartient à {0}{1}, qui est dans la corbeille. Rien n’a été modifié. Restaurez-le d’abord.</translation>
    </message>
    <message>
      <source>JSON without a list of records</source>
      <translation>du JSON sans liste d’enregistrements</translation>
    </message>
    <message>
      <source>JSON, and broken</source>
      <translation>du JSON, et abîmé</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>Join form</source>
      <translation>Formulaire d’adhésion</translation>
    </message>
    <message>
      <source>KOI8 Cyrillic</source>
      <translation>Cyrillique KOI8</translation>
    </message>
    <message>
      <source>Korean (EUC)</source>
      <translation>Coréen (EUC)</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Dernier contact</translation>
    </message>
    <message>
      <source>Late first replies</source>
      <translation>Premières réponses en retard</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Leave files</source>
      <translation>Laisser des fichiers</translation>
    </message>
    <message>
      <source>Left out of the archive, as no tables we can read: {0}.</source>
      <translation>Laissé hors de l’archive, n’étant pas des tableaux lisibles : {0}.</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Lettre</translation>
    </message>
    <message>
      <source>Letters had been encoded twice and were put right, such as “{0}”. Choose the encoding utf-8 to keep them as they are.</source>
      <translation>Des lettres avaient été encodées deux fois et ont été rétablies, comme « {0} ». Choisissez l’encodage utf-8 pour les garder telles quelles.</translation>
    </message>
    <message>
      <source>Line {0} of this file has {1} columns, which is no list of people. {2}</source>
      <translation>La ligne {0} de ce fichier a {1} colonnes, ce n’est pas une liste de personnes. {2}</translation>
    </message>
    <message>
      <source>Lists of {0} have no column “{1}”. Choose from: {2}.</source>
      <translation>Les listes de {0} n’ont pas de colonne « {1} ». Choisissez parmi : {2}.</translation>
    </message>
    <message>
      <source>Log an email with {inquiry}</source>
      <translation>Consigner un e-mail avec {inquiry}</translation>
    </message>
    <message>
      <source>Log an email: {followup}</source>
      <translation>Consigner un e-mail : {followup}</translation>
    </message>
    <message>
      <source>Log {what} with {contact}</source>
      <translation>Consigner {what} avec {contact}</translation>
    </message>
    <message>
      <source>Look for backups</source>
      <translation>Chercher les sauvegardes</translation>
    </message>
    <message>
      <source>Look into folders</source>
      <translation>Regarder dans les dossiers</translation>
    </message>
    <message>
      <source>MEGA</source>
      <translation>MEGA</translation>
    </message>
    <message>
      <source>MS-DOS Western European</source>
      <translation>MS-DOS Europe de l’Ouest</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Rencontre</translation>
    </message>
    <message>
      <source>Merge {other} into {contact}</source>
      <translation>Fusionner {other} avec {contact}</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Message, word for word.</source>
      <translation>Message, mot pour mot.</translation>
    </message>
    <message>
      <source>Middle name</source>
      <translation>Deuxième prénom</translation>
    </message>
    <message>
      <source>Mobile Documents</source>
      <translation>Mobile Documents</translation>
    </message>
    <message>
      <source>Move {followup}</source>
      <translation>Déplacer le suivi de {followup}</translation>
    </message>
    <message>
      <source>My inquiries</source>
      <translation>Mes demandes</translation>
    </message>
    <message>
      <source>Name as written; split into given and family name only where that is safe.</source>
      <translation>Nom tel qu’il est écrit ; séparé en prénom et nom de famille seulement là où c’est sûr.</translation>
    </message>
    <message>
      <source>Name prefix</source>
      <translation>Titre avant le nom</translation>
    </message>
    <message>
      <source>Name suffix</source>
      <translation>Suffixe du nom</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouvelles</translation>
    </message>
    <message>
      <source>New this month</source>
      <translation>Nouveaux ce mois-ci</translation>
    </message>
    <message>
      <source>Nextcloud</source>
      <translation>Nextcloud</translation>
    </message>
    <message>
      <source>Nextcloud or ownCloud</source>
      <translation>Nextcloud ou ownCloud</translation>
    </message>
    <message>
      <source>No backup could be made: {0}. Your work itself is saved.</source>
      <translation>Aucune sauvegarde n’a pu être faite : {0}. Votre travail lui-même est enregistré.</translation>
    </message>
    <message>
      <source>No cell holds a date we can read.</source>
      <translation>Aucune cellule ne contient de date lisible.</translation>
    </message>
    <message>
      <source>No contact for 60 days</source>
      <translation>Sans contact depuis 60 jours</translation>
    </message>
    <message>
      <source>No field “{0}”.{1}</source>
      <translation>Pas de champ « {0} ».{1}</translation>
    </message>
    <message>
      <source>No form called “{0}” is remembered in this book. Nothing was changed. Import a first file of it by hand.</source>
      <translation>Ce carnet ne se souvient d’aucun formulaire « {0} ». Rien n’a été modifié. Importez-en un premier fichier à la main.</translation>
    </message>
    <message>
      <source>No form called “{0}” is remembered in this book. Nothing was changed. Leave the name out: the form is recognised by its headings.</source>
      <translation>Ce carnet ne se souvient d’aucun formulaire « {0} ». Rien n’a été modifié. Omettez le nom : le formulaire est reconnu à ses titres.</translation>
    </message>
    <message>
      <source>Nobody in it: no name, no e-mail address and no phone number that can be used.</source>
      <translation>Personne dedans : ni nom, ni adresse e-mail, ni numéro de téléphone utilisable.</translation>
    </message>
    <message>
      <source>Nobody of them has an open inquiry. Nothing was changed. Plan a follow-up for somebody instead.</source>
      <translation>Aucun d’eux n’a de demande ouverte. Rien n’a été modifié. Prévoyez plutôt un suivi pour quelqu’un.</translation>
    </message>
    <message>
      <source>None of the {0} files in this archive is a table we can read: {1}. Nothing was changed. Save the table as .xlsx or .csv in the program it comes from, and try again.</source>
      <translation>Aucun des {0} fichiers de cette archive n’est un tableau lisible : {1}. Rien n’a été modifié. Enregistrez le tableau en .xlsx ou .csv dans le programme dont il vient, puis réessayez.</translation>
    </message>
    <message>
      <source>Not the same person</source>
      <translation>Pas la même personne</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note files</source>
      <translation>Noter des fichiers</translation>
    </message>
    <message>
      <source>Note that {count} contacts came to {event}</source>
      <translation>Noter que {count} contacts sont venus à {event}</translation>
    </message>
    <message>
      <source>Note that {count} contacts did not come to {event}</source>
      <translation>Noter que {count} contacts ne sont pas venus à {event}</translation>
    </message>
    <message>
      <source>Notes about them, word for word.</source>
      <translation>Notes sur la personne, mot pour mot.</translation>
    </message>
    <message>
      <source>Nothing about the person; kept</source>
      <translation>Rien sur la personne ; gardé</translation>
    </message>
    <message>
      <source>Nothing ordered in it: no item and no order number.</source>
      <translation>Rien de commandé : ni article ni numéro de commande.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Numbers without a country code are read as numbers of the row’s country{0}.</source>
      <translation>Les numéros sans indicatif sont lus comme ceux du pays de la ligne{0}.</translation>
    </message>
    <message>
      <source>One entry was</source>
      <translation>Une entrée a été</translation>
    </message>
    <message>
      <source>One line was</source>
      <translation>Une ligne a été</translation>
    </message>
    <message>
      <source>OneDrive</source>
      <translation>OneDrive</translation>
    </message>
    <message>
      <source>Only the first {0} words of the search are used.</source>
      <translation>Seuls les {0} premiers mots de la recherche sont utilisés.</translation>
    </message>
    <message>
      <source>Open it in a spreadsheet program and save it as .xlsx.</source>
      <translation>Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
      <source>Order status</source>
      <translation>État de la commande</translation>
    </message>
    <message>
      <source>Order the views</source>
      <translation>Ordonner les vues</translation>
    </message>
    <message>
      <source>Order {0}</source>
      <translation>Commande {0}</translation>
    </message>
    <message>
      <source>Ordered {0}{1}</source>
      <translation>A commandé {0}{1}</translation>
    </message>
    <message>
      <source>Organisation they belong to.</source>
      <translation>Organisation à laquelle la personne appartient.</translation>
    </message>
    <message>
      <source>Other emails</source>
      <translation>Autres e-mails</translation>
    </message>
    <message>
      <source>Other phones</source>
      <translation>Autres téléphones</translation>
    </message>
    <message>
      <source>Ours, and only for reading: changes in it are not taken.</source>
      <translation>Colonne de Rollbook, pour lecture seule : ses modifications ne sont pas reprises.</translation>
    </message>
    <message>
      <source>Ours: a cell that was changed in the file changes the contact.</source>
      <translation>Colonne de Rollbook : une cellule modifiée dans le fichier modifie le contact.</translation>
    </message>
    <message>
      <source>Ours: it tells which contact a row is.</source>
      <translation>Colonne de Rollbook : elle dit à quel contact correspond une ligne.</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>Paper form</source>
      <translation>Formulaire papier</translation>
    </message>
    <message>
      <source>Phone call</source>
      <translation>Appel téléphonique</translation>
    </message>
    <message>
      <source>Plan a follow-up for {contact}</source>
      <translation>Prévoir un suivi pour {contact}</translation>
    </message>
    <message>
      <source>Plan follow-ups for {count} contacts</source>
      <translation>Prévoir des suivis pour {count} contacts</translation>
    </message>
    <message>
      <source>Postal Code</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <source>Postcode, as written.</source>
      <translation>Code postal, tel qu’il est écrit.</translation>
    </message>
    <message>
      <source>PowerPoint Document</source>
      <translation>Document PowerPoint</translation>
    </message>
    <message>
      <source>Put right what was logged with {interaction}</source>
      <translation>Corriger ce qui a été noté avec {interaction}</translation>
    </message>
    <message>
      <source>Put together from several columns, each behind its heading.</source>
      <translation>Composé de plusieurs colonnes, chacune précédée de son intitulé.</translation>
    </message>
    <message>
      <source>Put {count} things back</source>
      <translation>Remettre {count} éléments en place</translation>
    </message>
    <message>
      <source>Question r{0} is answered already: {1}. Nothing was changed. Undo that answer first.</source>
      <translation>La question r{0} a déjà une réponse : {1}. Rien n’a été modifié. Annulez d’abord cette réponse.</translation>
    </message>
    <message>
      <source>Question {0} is answered already: {1}. Nothing was changed. Undo that answer first.</source>
      <translation>La question {0} a déjà une réponse : {1}. Rien n’a été modifié. Annulez d’abord cette réponse.</translation>
    </message>
    <message>
      <source>Quotation marks in this file do not fit, the first on line {0}: </source>
      <translation>Les guillemets de ce fichier ne s’accordent pas, le premier à la ligne {0} : </translation>
    </message>
    <message>
      <source>Read a file</source>
      <translation>Lire un fichier</translation>
    </message>
    <message>
      <source>Read from “{0}” in the archive.</source>
      <translation>Lu dans « {0} » de l’archive.</translation>
    </message>
    <message>
      <source>Read the book</source>
      <translation>Lire le carnet</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>Rétablir {step}</translation>
    </message>
    <message>
      <source>Register {count} contacts for {event}</source>
      <translation>Inscrire {count} contacts à {event}</translation>
    </message>
    <message>
      <source>Rename the view {view}</source>
      <translation>Renommer la vue {view}</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
      <source>Restore {contact}</source>
      <translation>Restaurer {contact}</translation>
    </message>
    <message>
      <source>Rollbook ID</source>
      <translation>N° Rollbook</translation>
    </message>
    <message>
      <source>Rows with the same number are one order.</source>
      <translation>Les lignes de même numéro sont une seule commande.</translation>
    </message>
    <message>
      <source>Same household</source>
      <translation>Même foyer</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Même personne</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save the rows set aside</source>
      <translation>Enregistrer les lignes écartées</translation>
    </message>
    <message>
      <source>Save the table as .xlsx or .csv in the program it comes from, and try again.</source>
      <translation>Enregistrez le tableau en .xlsx ou .csv dans le programme dont il vient, puis réessayez.</translation>
    </message>
    <message>
      <source>Save the view {view}</source>
      <translation>Enregistrer la vue {view}</translation>
    </message>
    <message>
      <source>Say that a row means {contact}</source>
      <translation>Dire qu’une ligne désigne {contact}</translation>
    </message>
    <message>
      <source>Say what can be chosen, one choice a line. Nothing was changed.</source>
      <translation>Dites ce qui peut être choisi, un choix par ligne. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Say what the consent is for. Nothing was changed.</source>
      <translation>Dites à quoi sert le consentement. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Say who works here</source>
      <translation>Dire qui travaille ici</translation>
    </message>
    <message>
      <source>Search: {0}.</source>
      <translation>Chercher : {0}.</translation>
    </message>
    <message>
      <source>See whether they have answered</source>
      <translation>Voir si la personne a répondu</translation>
    </message>
    <message>
      <source>Sent changed answers</source>
      <translation>A envoyé des réponses modifiées</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Écarté</translation>
    </message>
    <message>
      <source>Several people may be meant. Nothing was changed. Say which one: {0}.</source>
      <translation>Plusieurs personnes peuvent être visées. Rien n’a été modifié. Dites laquelle : {0}.</translation>
    </message>
    <message>
      <source>Show the view “{name}” again</source>
      <translation>Montrer à nouveau la vue « {name} »</translation>
    </message>
    <message>
      <source>Signed up: {0}</source>
      <translation>A écrit : {0}</translation>
    </message>
    <message>
      <source>Snoozed until</source>
      <translation>Reporté jusqu’au</translation>
    </message>
    <message>
      <source>Snoozed until {0}</source>
      <translation>Reporté jusqu’au {0}</translation>
    </message>
    <message>
      <source>Some characters could not be read and are shown as �.</source>
      <translation>Certains caractères n’ont pas pu être lus et sont montrés comme �.</translation>
    </message>
    <message>
      <source>Some numbers in “{0}” were shortened by a spreadsheet (like 4.477E+11) and cannot be restored; they are kept as written.</source>
      <translation>Certains numéros dans « {0} » ont été raccourcis par un tableur (comme 4.477E+11) et ne peuvent pas être rétablis ; ils sont gardés tels quels.</translation>
    </message>
    <message>
      <source>Somebody cannot have written at a moment still to come. Nothing was changed. Check the date.</source>
      <translation>Personne ne peut avoir écrit à un moment encore à venir. Rien n’a été modifié. Vérifiez la date.</translation>
    </message>
    <message>
      <source>Stall</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>State of the order, as written.</source>
      <translation>État de la commande, tel qu’il est écrit.</translation>
    </message>
    <message>
      <source>Step s{0} cannot be undone by itself. Nothing was changed. Use redo to take back an undo.</source>
      <translation>L’étape s{0} ne peut pas être annulée seule. Rien n’a été modifié. Utilisez Rétablir pour revenir sur une annulation.</translation>
    </message>
    <message>
      <source>Step s{0} is undone already. Nothing was changed.</source>
      <translation>L’étape s{0} est déjà annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Street address, as written.</source>
      <translation>Adresse postale, telle qu’elle est écrite.</translation>
    </message>
    <message>
      <source>Table {0}</source>
      <translation>Tableau {0}</translation>
    </message>
    <message>
      <source>Tag {contact}: {tag}</source>
      <translation>Étiqueter {contact} : {tag}</translation>
    </message>
    <message>
      <source>Tag {count} contacts: {tag}</source>
      <translation>Étiqueter {count} contacts : {tag}</translation>
    </message>
    <message>
      <source>Take back that {contact} did not come to {event}</source>
      <translation>Revenir sur l’absence de {contact} à {event}</translation>
    </message>
    <message>
      <source>Take back that {contact} registered for {event}</source>
      <translation>Revenir sur l’inscription de {contact} à {event}</translation>
    </message>
    <message>
      <source>Take back that {count} contacts did not come to {event}</source>
      <translation>Revenir sur l’absence de {count} contacts à {event}</translation>
    </message>
    <message>
      <source>Take back that {count} contacts registered for {event}</source>
      <translation>Revenir sur l’inscription de {count} contacts à {event}</translation>
    </message>
    <message>
      <source>That day has passed already. Nothing was changed. Choose today or a later day.</source>
      <translation>Ce jour est déjà passé. Rien n’a été modifié. Choisissez aujourd’hui ou un jour à venir.</translation>
    </message>
    <message>
      <source>That is a moment still to come, and only what has happened can be noted. Nothing was changed.</source>
      <translation>Ce moment est encore à venir, et seul ce qui a eu lieu peut être noté. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>That is enough templates. Nothing was changed. Delete one first.</source>
      <translation>Cela fait assez de modèles. Rien n’a été modifié. Supprimez-en d’abord un.</translation>
    </message>
    <message>
      <source>That moment has passed already. Nothing was changed. Choose a later day to snooze to.</source>
      <translation>Ce moment est déjà passé. Rien n’a été modifié. Choisissez un jour plus tard pour le report.</translation>
    </message>
    <message>
      <source>The disk with this book does not answer. What was saved before is safe. Check that the disk is connected, then open the book again.</source>
      <translation>Le disque de ce carnet ne répond pas. Ce qui était enregistré est en sûreté. Vérifiez que le disque est branché, puis rouvrez le carnet.</translation>
    </message>
    <message>
      <source>The encoding was guessed: {0} ({1}).</source>
      <translation>L’encodage a été deviné : {0} ({1}).</translation>
    </message>
    <message>
      <source>The encoding was guessed: {0}.</source>
      <translation>L’encodage a été deviné : {0}.</translation>
    </message>
    <message>
      <source>The entry on line {0} of this file goes on for more than ten thousand lines, which is no person. {1} Export the address book again, then try again.</source>
      <translation>L’entrée à la ligne {0} de ce fichier dure plus de dix mille lignes, ce n’est pas une personne. {1} Exportez à nouveau le carnet d’adresses, puis réessayez.</translation>
    </message>
    <message>
      <source>The event it is about.</source>
      <translation>L’événement dont il s’agit.</translation>
    </message>
    <message>
      <source>The file has no headings; the columns were told by what is in them.</source>
      <translation>Le fichier n’a pas de titres ; les colonnes ont été reconnues à leur contenu.</translation>
    </message>
    <message>
      <source>The file is damaged in {0}. Do not go on with it: restore the last good backup. The first: {1}</source>
      <translation>Le fichier est abîmé à {0}. N’allez pas plus loin avec : restaurez la dernière bonne sauvegarde. Le premier : {1}</translation>
    </message>
    <message>
      <source>The folder for {0} is not there. Nothing was saved. Choose another folder.</source>
      <translation>Le dossier de {0} n’est pas là. Rien n’a été enregistré. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The folder “{0}” does not let us write to it. Nothing was changed. Choose another folder, or copy the book to one of your own.</source>
      <translation>Le dossier « {0} » ne nous laisse pas écrire. Rien n’a été modifié. Choisissez un autre dossier, ou copiez le carnet dans un des vôtres.</translation>
    </message>
    <message>
      <source>The form's own number of an entry: a known one is not imported twice.</source>
      <translation>Numéro propre au formulaire pour une entrée : une entrée connue n’est pas importée deux fois.</translation>
    </message>
    <message>
      <source>The headings again, not a person.</source>
      <translation>Encore les titres, pas une personne.</translation>
    </message>
    <message>
      <source>The language to write in.</source>
      <translation>La langue dans laquelle écrire.</translation>
    </message>
    <message>
      <source>The name of a device or a number, not of a person.</source>
      <translation>Le nom d’un appareil ou un numéro, pas celui d’une personne.</translation>
    </message>
    <message>
      <source>The name of a room or a group, not of a person.</source>
      <translation>Le nom d’une salle ou d’un groupe, pas celui d’une personne.</translation>
    </message>
    <message>
      <source>The name of the file says that everybody in it {0}.</source>
      <translation>Le nom du fichier dit que toutes les personnes dedans {0}.</translation>
    </message>
    <message>
      <source>The name shown in the meeting, freed of pronouns and devices.</source>
      <translation>Le nom affiché dans la réunion, sans pronoms ni appareils.</translation>
    </message>
    <message>
      <source>The part “{0}” is missing.</source>
      <translation>La partie « {0} » manque.</translation>
    </message>
    <message>
      <source>The passphrase needs at least {0} characters. Nothing was changed. A few words are best.</source>
      <translation>La phrase de passe doit avoir au moins {0} caractères. Rien n’a été modifié. Quelques mots conviennent le mieux.</translation>
    </message>
    <message>
      <source>The text is UTF-8 with some broken characters, the first on line {0}.</source>
      <translation>Le texte est en UTF-8 avec quelques caractères abîmés, le premier à la ligne {0}.</translation>
    </message>
    <message>
      <source>There is a field “{0}” already. Nothing was changed. Choose another.</source>
      <translation>Il y a déjà un champ « {0} ». Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>There is a view “{0}” already. Nothing was saved. Choose another name.</source>
      <translation>Il y a déjà une vue « {0} ». Rien n’a été enregistré. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>There is no backup at “{0}”. Nothing was changed. Choose another.</source>
      <translation>Il n’y a pas de sauvegarde à « {0} ». Rien n’a été modifié. Choisissez-en une autre.</translation>
    </message>
    <message>
      <source>There is no bin for {0}. Nothing was changed.</source>
      <translation>Il n’y a pas de corbeille pour {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no book at “{0}”. Check the name, or make one with “rollbook new”.</source>
      <translation>Il n’y a pas de carnet à « {0} ». Vérifiez le nom, ou créez-en un avec « rollbook new ».</translation>
    </message>
    <message>
      <source>There is no book at “{0}”. Check the name.</source>
      <translation>Il n’y a pas de carnet à « {0} ». Vérifiez le nom.</translation>
    </message>
    <message>
      <source>There is no book at “{0}”. Nothing was changed.</source>
      <translation>Il n’y a pas de carnet à « {0} ». Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no column “{0}” in this file. Nothing was changed. Its columns are: {1}.</source>
      <translation>Il n’y a pas de colonne « {0} » dans ce fichier. Rien n’a été modifié. Ses colonnes sont : {1}.</translation>
    </message>
    <message>
      <source>There is no contact c{0} in this book. Nothing was changed.</source>
      <translation>Il n’y a pas de contact c{0} dans ce carnet. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no contact c{0}. Nothing was written.</source>
      <translation>Il n’y a pas de contact c{0}. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>There is no encoding called “{0}”. Try utf-8 or cp1252.</source>
      <translation>Aucun encodage ne s’appelle « {0} ». Essayez utf-8 ou cp1252.</translation>
    </message>
    <message>
      <source>There is no event e{0} (any more). Nothing was changed.</source>
      <translation>Il n’y a pas (ou plus) d’événement e{0}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no field “{0}” in this book. Nothing was changed. Map the column to new:{1} to make it.</source>
      <translation>Il n’y a pas de champ « {0} » dans ce carnet. Rien n’a été modifié. Associez la colonne à new:{1} pour le créer.</translation>
    </message>
    <message>
      <source>There is no file “{0}”. Nothing was changed. Check the name.</source>
      <translation>Il n’y a pas de fichier « {0} ». Rien n’a été modifié. Vérifiez le nom.</translation>
    </message>
    <message>
      <source>There is no folder “{0}”. Nothing was made. Choose a folder that is there.</source>
      <translation>Il n’y a pas de dossier « {0} ». Rien n’a été créé. Choisissez un dossier qui existe.</translation>
    </message>
    <message>
      <source>There is no kind of file called “{0}”. Nothing was changed. Use one of: {1}.</source>
      <translation>Aucun genre de fichier ne s’appelle « {0} ». Rien n’a été modifié. Utilisez un de ceux-ci : {1}.</translation>
    </message>
    <message>
      <source>There is no list of “{0}”. Choose one of: {1}.</source>
      <translation>Il n’y a pas de liste de « {0} ». Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>There is no question r{0} (any more). Nothing was changed.</source>
      <translation>Il n’y a pas (ou plus) de question r{0}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no question {0} (any more). Nothing was changed.</source>
      <translation>Il n’y a pas (ou plus) de question {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no room left on this disk for {0}. Nothing was changed. Make room, or save to another disk.</source>
      <translation>Il n’y a plus de place sur ce disque pour {0}. Rien n’a été modifié. Faites de la place, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
      <source>There is no room left on this disk. Nothing was changed. Make some room, then try again.</source>
      <translation>Il n’y a plus de place sur ce disque. Rien n’a été modifié. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
      <source>There is no section “{0}”. Nothing was changed. Choose one from the list.</source>
      <translation>Il n’y a pas de section « {0} ». Rien n’a été modifié. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
      <source>There is no sheet “{0}” in this file; it has {1}. Nothing was changed.</source>
      <translation>Il n’y a pas de feuille « {0} » dans ce fichier ; il a {1}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no step s{0}. Nothing was changed. See the history.</source>
      <translation>Il n’y a pas d’étape s{0}. Rien n’a été modifié. Voyez l’historique.</translation>
    </message>
    <message>
      <source>There is no such choice: {0}. Nothing was changed.</source>
      <translation>Ce choix n’existe pas : {0}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no such {0} in the bin ({1}). Nothing was changed.</source>
      <translation>Il n’y a pas de tel {0} dans la corbeille ({1}). Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no table in this file: what can be seen of it is empty. Nothing was changed. Check in a spreadsheet program whether it is the right one.</source>
      <translation>Il n’y a pas de tableau dans ce fichier : ce qu’on en voit est vide. Rien n’a été modifié. Vérifiez dans un tableur si c’est le bon.</translation>
    </message>
    <message>
      <source>There is no tag “{0}”. Nothing was changed. Choose one of the tags there are.</source>
      <translation>Il n’y a pas d’étiquette « {0} ». Rien n’a été modifié. Choisissez parmi celles qui existent.</translation>
    </message>
    <message>
      <source>There is no template “{0}”. Templates: {1}.</source>
      <translation>Il n’y a pas de modèle « {0} ». Modèles : {1}.</translation>
    </message>
    <message>
      <source>There is no {0} in this book (any more). Nothing was changed. Look it up in the list again.</source>
      <translation>Il n’y a pas (ou plus) de {0} dans ce carnet. Rien n’a été modifié. Cherchez à nouveau dans la liste.</translation>
    </message>
    <message>
      <source>There is nothing left of it. Nothing was changed. Remove it instead.</source>
      <translation>Il n’en reste rien. Rien n’a été modifié. Retirez-le plutôt.</translation>
    </message>
    <message>
      <source>There is nothing to add. Nothing was changed. Type the address or number.</source>
      <translation>Il n’y a rien à ajouter. Rien n’a été modifié. Tapez l’adresse ou le numéro.</translation>
    </message>
    <message>
      <source>There is nothing to add. Nothing was changed. Type the address.</source>
      <translation>Il n’y a rien à ajouter. Rien n’a été modifié. Tapez l’adresse.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>There were stray quotation marks on {0} more lines.</source>
      <translation>Il y avait des guillemets isolés sur {0} autres lignes.</translation>
    </message>
    <message>
      <source>This address is gone already. Nothing was changed.</source>
      <translation>Cette adresse n’est déjà plus là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>This address or number is gone already. Nothing was changed.</source>
      <translation>Cette adresse ou ce numéro n’est déjà plus là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>This archive has a password. {0} Unpack it with the password, and bring in the file inside.</source>
      <translation>Cette archive a un mot de passe. {0} Décompressez-la avec le mot de passe et importez le fichier qu’elle contient.</translation>
    </message>
    <message>
      <source>This archive holds {0} files, and we look into {1} at most. Nothing was changed. Unpack it and bring in the files with the people.</source>
      <translation>Cette archive contient {0} fichiers, et nous en regardons au plus {1}. Rien n’a été modifié. Décompressez-la et importez les fichiers avec les personnes.</translation>
    </message>
    <message>
      <source>This archive holds {0} tables: {1}.</source>
      <translation>Cette archive contient {0} tableaux : {1}.</translation>
    </message>
    <message>
      <source>This book cannot be opened. Nothing was changed. Check that the file is there and that you may read and write it and its folder.</source>
      <translation>Ce carnet ne peut pas être ouvert. Rien n’a été modifié. Vérifiez que le fichier est là et que vous pouvez le lire et l’écrire, ainsi que son dossier.</translation>
    </message>
    <message>
      <source>This book is damaged. Nothing was changed. Do not go on with it: restore the last good backup.</source>
      <translation>Ce carnet est abîmé. Rien n’a été modifié. N’allez pas plus loin avec : restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
      <source>This book is read-only here, so nothing can be saved to it. Nothing was changed. Allow writing to the file and its folder, or copy the book elsewhere.</source>
      <translation>Ce carnet est ici en lecture seule, rien ne peut y être enregistré. Rien n’a été modifié. Autorisez l’écriture du fichier et de son dossier, ou copiez le carnet ailleurs.</translation>
    </message>
    <message>
      <source>This book was made with a newer version of Rollbook (tables {0}, this program knows {1}). Nothing was changed. Get the new version to open it.</source>
      <translation>Ce carnet a été fait avec une version plus récente de Rollbook (tables {0}, ce programme connaît {1}). Rien n’a été modifié. Procurez-vous la nouvelle version pour l’ouvrir.</translation>
    </message>
    <message>
      <source>This column cannot be typed into. Nothing was changed.</source>
      <translation>On ne peut pas taper dans cette colonne. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>This contact (c{0}) is in the bin.</source>
      <translation>Ce contact (c{0}) est dans la corbeille.</translation>
    </message>
    <message>
      <source>This contact was merged into c{0}.</source>
      <translation>Ce contact a été fusionné avec c{0}.</translation>
    </message>
    <message>
      <source>This field is not there any more. Nothing was changed. Undo its deletion.</source>
      <translation>Ce champ n’est plus là. Rien n’a été modifié. Annulez sa suppression.</translation>
    </message>
    <message>
      <source>This file could not be read safely: {0}. Nothing was changed. Open it in a spreadsheet program and save the list alone as a new .xlsx or .csv file, or as several smaller ones. Then try again.</source>
      <translation>Ce fichier n’a pas pu être lu en sécurité : {0}. Rien n’a été modifié. Ouvrez-le dans un tableur et enregistrez la liste seule dans un nouveau fichier .xlsx ou .csv, ou dans plusieurs plus petits. Puis réessayez.</translation>
    </message>
    <message>
      <source>This file has a password. Open it in Excel, save it without, and try again.</source>
      <translation>Ce fichier a un mot de passe. Ouvrez-le dans Excel, enregistrez-le sans, puis réessayez.</translation>
    </message>
    <message>
      <source>This file is a database, but not a Rollbook book. Nothing was changed. Choose a file that ends in .rollbook, or import the data from a spreadsheet.</source>
      <translation>Ce fichier est une base de données, mais pas un carnet Rollbook. Rien n’a été modifié. Choisissez un fichier en .rollbook, ou importez les données depuis un tableur.</translation>
    </message>
    <message>
      <source>This file is empty. Nothing was changed. Export it again, then try again.</source>
      <translation>Ce fichier est vide. Rien n’a été modifié. Exportez-le à nouveau, puis réessayez.</translation>
    </message>
    <message>
      <source>This file is from an older version. A copy is made first.</source>
      <translation>Ce fichier vient d’une version plus ancienne. Une copie est faite d’abord.</translation>
    </message>
    <message>
      <source>This file is not a Rollbook book, or it is damaged. Nothing was changed. If it was a book, restore the last good backup.</source>
      <translation>Ce fichier n’est pas un carnet Rollbook, ou il est abîmé. Rien n’a été modifié. Si c’était un carnet, restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
      <source>This file is not a spreadsheet we can read (it is {0}). {1} {2}</source>
      <translation>Ce fichier n’est pas un tableau que nous savons lire (c’est {0}). {1} {2}</translation>
    </message>
    <message>
      <source>This file is not safe to read ({0}). {1} Open it in a spreadsheet program and save it as a new .xlsx file.</source>
      <translation>Ce fichier n’est pas sûr à lire ({0}). {1} Ouvrez-le dans un tableur et enregistrez-le dans un nouveau fichier .xlsx.</translation>
    </message>
    <message>
      <source>This file is not written in {0}. Nothing was changed. Choose another encoding, or let us find out.</source>
      <translation>Ce fichier n’est pas écrit en {0}. Rien n’a été modifié. Choisissez un autre encodage, ou laissez-nous le trouver.</translation>
    </message>
    <message>
      <source>This file is too large ({0}; we read up to {1}). {2} Split it into smaller files and bring them in one after the other.</source>
      <translation>Ce fichier est trop grand ({0} ; nous lisons jusqu’à {1}). {2} Partagez-le en fichiers plus petits et importez-les l’un après l’autre.</translation>
    </message>
    <message>
      <source>This has been changed again since, so it cannot be taken back by itself. Nothing was changed. Type the value that you want instead.</source>
      <translation>Cela a encore été modifié depuis et ne peut pas être repris seul. Rien n’a été modifié. Tapez plutôt la valeur que vous voulez.</translation>
    </message>
    <message>
      <source>This inquiry is closed. Nothing was changed. Reopen it first, then go on with it.</source>
      <translation>Cette demande est close. Rien n’a été modifié. Rouvrez-la d’abord, puis continuez.</translation>
    </message>
    <message>
      <source>This inquiry is closed. Nothing was changed. Reopen it, or plan the follow-up for the contact.</source>
      <translation>Cette demande est close. Rien n’a été modifié. Rouvrez-la, ou prévoyez le suivi pour le contact.</translation>
    </message>
    <message>
      <source>This inquiry is not closed, so there is nothing to reopen. Nothing was changed.</source>
      <translation>Cette demande n’est pas close, il n’y a donc rien à rouvrir. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>This moment is still to come. Nothing was changed.</source>
      <translation>Ce moment est encore à venir. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>This passphrase does not open the book. Nothing was changed. Try again: capitals and spaces count. (A damaged file looks the same: then restore a backup.)</source>
      <translation>Cette phrase de passe n’ouvre pas le carnet. Rien n’a été modifié. Réessayez : majuscules et espaces comptent. (Un fichier abîmé fait le même effet : restaurez alors une sauvegarde.)</translation>
    </message>
    <message>
      <source>This question is about values. Nothing was changed. Answer same if the file is right, different if the book is.</source>
      <translation>Cette question porte sur des valeurs. Rien n’a été modifié. Répondez same si le fichier a raison, different si c’est le carnet.</translation>
    </message>
    <message>
      <source>This sheet reaches as far as cell {0}, far more than we can read. {1} Delete what lies far from the list, save the file and try again.</source>
      <translation>Cette feuille va jusqu’à la cellule {0}, bien plus que nous ne pouvons lire. {1} Supprimez ce qui est loin de la liste, enregistrez le fichier et réessayez.</translation>
    </message>
    <message>
      <source>This spreadsheet is damaged ({0}). {1} Download or copy it again, then try again.</source>
      <translation>Ce tableau est abîmé ({0}). {1} Téléchargez-le ou copiez-le à nouveau, puis réessayez.</translation>
    </message>
    <message>
      <source>This view comes with every book, so it can only be hidden. Nothing was changed. Save a view of your own in its place.</source>
      <translation>Cette vue vient avec chaque carnet et ne peut qu’être cachée. Rien n’a été modifié. Enregistrez à sa place une vue à vous.</translation>
    </message>
    <message>
      <source>This view is gone. Nothing was changed. Somebody may have deleted it.</source>
      <translation>Cette vue n’est plus là. Rien n’a été modifié. Quelqu’un l’a peut-être supprimée.</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Cette semaine</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message>
      <source>Town or city, as written.</source>
      <translation>Ville, telle qu’elle est écrite.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Did not come to {event}</source>
      <translation>Absence : {event}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <source>Enter {count} orders</source>
      <translation>Saisir {count} commandes</translation>
    </message>
    <message>
      <source>Enter {count} paper forms</source>
      <translation>Saisir {count} formulaires sur papier</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>Export {count} chosen contact(s) ({format})</source>
      <translation>Exporter {count} contact(s) choisi(s) ({format})</translation>
    </message>
    <message>
      <source>Export {count} chosen event(s) ({format})</source>
      <translation>Exporter {count} événement(s) choisi(s) ({format})</translation>
    </message>
    <message>
      <source>Export {count} chosen follow-up(s) ({format})</source>
      <translation>Exporter {count} suivi(s) choisi(s) ({format})</translation>
    </message>
    <message>
      <source>Export {count} chosen inquiry(inquiries) ({format})</source>
      <translation>Exporter {count} demande(s) choisie(s) ({format})</translation>
    </message>
    <message>
      <source>Export {count} chosen order(s) ({format})</source>
      <translation>Exporter {count} commande(s) choisie(s) ({format})</translation>
    </message>
    <message>
      <source>Export {count} chosen participant(s) ({format})</source>
      <translation>Exporter {count} participant(s) choisi(s) ({format})</translation>
    </message>
    <message>
      <source>Export {count} contact(s) ({format}): {search}</source>
      <translation>Exporter {count} contact(s) ({format}) : {search}</translation>
    </message>
    <message>
      <source>Export {count} event(s) ({format}): {search}</source>
      <translation>Exporter {count} événement(s) ({format}) : {search}</translation>
    </message>
    <message>
      <source>Export {count} follow-up(s) ({format}): {search}</source>
      <translation>Exporter {count} suivi(s) ({format}) : {search}</translation>
    </message>
    <message>
      <source>Export {count} inquiry(inquiries) ({format}): {search}</source>
      <translation>Exporter {count} demande(s) ({format}) : {search}</translation>
    </message>
    <message>
      <source>Export {count} order(s) ({format}): {search}</source>
      <translation>Exporter {count} commande(s) ({format}) : {search}</translation>
    </message>
    <message>
      <source>Export {count} participant(s) ({format}): {search}</source>
      <translation>Exporter {count} participant(s) ({format}) : {search}</translation>
    </message>
    <message>
      <source>Fill fields of {count} contacts</source>
      <translation>Remplir des champs de {count} contacts</translation>
    </message>
    <message>
      <source>Finish {count} follow-ups</source>
      <translation>Terminer {count} suivis</translation>
    </message>
    <message>
      <source>Finish {count} follow-ups: {result}</source>
      <translation>Terminer {count} suivis : {result}</translation>
    </message>
    <message>
      <source>Finish {followup}: {result}</source>
      <translation>Terminer le suivi de {followup} : {result}</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Inquiry</source>
      <translation>Demande</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>Invité</translation>
    </message>
    <message>
      <source>Invited to {event}</source>
      <translation>Invitation : {event}</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Log {what} with {inquiry}</source>
      <translation>Consigner {what} avec {inquiry}</translation>
    </message>
    <message>
      <source>Make the tag one with {name}</source>
      <translation>Réunir l’étiquette avec {name}</translation>
    </message>
    <message>
      <source>Merge {count} contact(s) into {contact}</source>
      <translation>Fusionner {count} contact(s) avec {contact}</translation>
    </message>
    <message>
      <source>Move {count} follow-ups</source>
      <translation>Déplacer {count} suivis</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No answer from {count} inquiries</source>
      <translation>Pas de réponse de {count} demandes</translation>
    </message>
    <message>
      <source>No answer from {inquiry}</source>
      <translation>Pas de réponse de {inquiry}</translation>
    </message>
    <message>
      <source>No answer: {count} follow-ups</source>
      <translation>Pas de réponse : {count} suivis</translation>
    </message>
    <message>
      <source>No answer: {followup}</source>
      <translation>Pas de réponse : {followup}</translation>
    </message>
    <message>
      <source>No-show</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Not the same person: {contact} and {other}</source>
      <translation>Pas la même personne : {contact} et {other}</translation>
    </message>
    <message>
      <source>Note consent of {contact}: {purpose}</source>
      <translation>Noter le consentement de {contact} : {purpose}</translation>
    </message>
    <message>
      <source>Note that {contact} came to {event}</source>
      <translation>Noter que {contact} est venu à {event}</translation>
    </message>
    <message>
      <source>Note that {contact} did not come to {event}</source>
      <translation>Noter que {contact} n’est pas venu à {event}</translation>
    </message>
    <message>
      <source>Note {count} withdrawals of consent</source>
      <translation>Noter {count} retraits de consentement</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>On the waiting list of {event}</source>
      <translation>Liste d’attente : {event}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Ordered</source>
      <translation>Commandé</translation>
    </message>
    <message>
      <source>Ordered something</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>Paste {count} cell(s)</source>
      <translation>Coller {count} cellule(s)</translation>
    </message>
    <message>
      <source>Paste {count} cell(s) and {more} contact(s)</source>
      <translation>Coller {count} cellule(s) et {more} contact(s)</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Plan {count} follow-ups</source>
      <translation>Prévoir {count} suivis</translation>
    </message>
    <message>
      <source>Plan {followup}</source>
      <translation>Prévoir un suivi pour {followup}</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Put {contact} back</source>
      <translation>Remettre {contact} en place</translation>
    </message>
    <message>
      <source>Put {event} back</source>
      <translation>Remettre {event} en place</translation>
    </message>
    <message>
      <source>Put {followup} back</source>
      <translation>Remettre en place un suivi de {followup}</translation>
    </message>
    <message>
      <source>Put {inquiry} back</source>
      <translation>Remettre en place la demande de {inquiry}</translation>
    </message>
    <message>
      <source>Put {interaction} back</source>
      <translation>Remettre en place un échange avec {interaction}</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Quantité</translation>
    </message>
    <message>
      <source>Register {contact} for {event}</source>
      <translation>Inscrire {contact} à {event}</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Inscrit</translation>
    </message>
    <message>
      <source>Registered for {event}</source>
      <translation>Inscription : {event}</translation>
    </message>
    <message>
      <source>Remove an address of {contact}</source>
      <translation>Retirer une adresse de {contact}</translation>
    </message>
    <message>
      <source>Remove {what} from {contact}</source>
      <translation>Retirer {what} de {contact}</translation>
    </message>
    <message>
      <source>Rename form {name}</source>
      <translation>Renommer le formulaire {name}</translation>
    </message>
    <message>
      <source>Reopen {count} inquiries</source>
      <translation>Rouvrir {count} demandes</translation>
    </message>
    <message>
      <source>Reopen {inquiry}</source>
      <translation>Rouvrir la demande de {inquiry}</translation>
    </message>
    <message>
      <source>Restore {count} things</source>
      <translation>Restaurer {count} éléments</translation>
    </message>
    <message>
      <source>Revert a change of {contact}</source>
      <translation>Revenir sur une modification de {contact}</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Same household: {contact} and {other}</source>
      <translation>Même foyer : {contact} et {other}</translation>
    </message>
    <message>
      <source>Same person: {contact} and {other}</source>
      <translation>Même personne : {contact} et {other}</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Set {field} of {contact}</source>
      <translation>Renseigner « {field} » pour {contact}</translation>
    </message>
    <message>
      <source>Set {field} of {count} contacts</source>
      <translation>Renseigner « {field} » pour {count} contacts</translation>
    </message>
    <message>
      <source>Set {what} of {contact}</source>
      <translation>Renseigner « {what} » pour {contact}</translation>
    </message>
    <message>
      <source>Set {what} of {count} contacts</source>
      <translation>Renseigner « {what} » pour {count} contacts</translation>
    </message>
    <message>
      <source>Snooze {count} inquiries</source>
      <translation>Reporter {count} demandes</translation>
    </message>
    <message>
      <source>Snooze {inquiry}</source>
      <translation>Reporter la demande de {inquiry}</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <source>Submitted</source>
      <translation>Reçu</translation>
    </message>
    <message>
      <source>Tag {count} contact(s): {tag}</source>
      <translation>Étiqueter {count} contact(s) : {tag}</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Take back that {contact} came to {event}</source>
      <translation>Revenir sur la venue de {contact} à {event}</translation>
    </message>
    <message>
      <source>Take back that {count} contacts came to {event}</source>
      <translation>Revenir sur la venue de {count} contacts à {event}</translation>
    </message>
    <message>
      <source>Take {tag} off {contact}</source>
      <translation>Retirer l’étiquette {tag} de {contact}</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>Annuler {step}</translation>
    </message>
    <message>
      <source>Unicode (UTF-16)</source>
      <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Untag {count} contact(s): {tag}</source>
      <translation>Retirer l’étiquette de {count} contact(s) : {tag}</translation>
    </message>
    <message>
      <source>Use another {what} of {contact} first</source>
      <translation>Changer la première adresse ou le premier numéro de {contact} ({what})</translation>
    </message>
    <message>
      <source>Views ask for each other in a circle here, which finds nobody.</source>
      <translation>Des vues s’appellent ici en rond, ce qui ne trouve personne.</translation>
    </message>
    <message>
      <source>Wait for {count} inquiries</source>
      <translation>Attendre la réponse de {count} demandes</translation>
    </message>
    <message>
      <source>Wait for {inquiry}</source>
      <translation>Attendre la réponse de {inquiry}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Waiting for them</source>
      <translation>En attente de leur réponse</translation>
    </message>
    <message>
      <source>Waiting for them until {0}</source>
      <translation>En attente de leur réponse jusqu’au {0}</translation>
    </message>
    <message>
      <source>Watch a folder for {name}</source>
      <translation>Surveiller un dossier pour {name}</translation>
    </message>
    <message>
      <source>Watch no folder for {name}</source>
      <translation>Ne plus surveiller de dossier pour {name}</translation>
    </message>
    <message>
      <source>We cannot write “{0}”: the name should end in .xlsx, .csv, .tsv, .json or .vcf.</source>
      <translation>Impossible d’écrire « {0} » : le nom doit se terminer par .xlsx, .csv, .tsv, .json ou .vcf.</translation>
    </message>
    <message>
      <source>We know no country “{0}”. Check the spelling.</source>
      <translation>Nous ne connaissons pas de pays « {0} ». Vérifiez l’orthographe.</translation>
    </message>
    <message>
      <source>We know no country “{0}”. Nothing was changed. Check the spelling, or give its code of two letters.</source>
      <translation>Nous ne connaissons pas de pays « {0} ». Rien n’a été modifié. Vérifiez l’orthographe, ou donnez son code de deux lettres.</translation>
    </message>
    <message>
      <source>Website form</source>
      <translation>Formulaire du site</translation>
    </message>
    <message>
      <source>What became of the registration: registered, pending, waitlisted or cancelled.</source>
      <translation>Ce qu’est devenue l’inscription : inscrite, en suspens, sur liste d’attente ou annulée.</translation>
    </message>
    <message>
      <source>What was copied cannot be read as a table. Nothing was changed. Copy the cells again, or import them from a file.</source>
      <translation>Ce qui a été copié ne se lit pas comme un tableau. Rien n’a été modifié. Copiez à nouveau les cellules, ou importez-les d’un fichier.</translation>
    </message>
    <message>
      <source>What was ordered, or the kind of ticket.</source>
      <translation>Ce qui a été commandé, ou le genre de billet.</translation>
    </message>
    <message>
      <source>What was said about consent stays</source>
      <translation>Ce qui a été dit du consentement reste</translation>
    </message>
    <message>
      <source>Whether they came. A no is an absence, never a no-show.</source>
      <translation>Si la personne est venue. Un non est une absence, jamais un désistement.</translation>
    </message>
    <message>
      <source>Why it was not brought in</source>
      <translation>Pourquoi ce n’a pas été importé</translation>
    </message>
    <message>
      <source>Windows Arabic</source>
      <translation>Windows arabe</translation>
    </message>
    <message>
      <source>Windows Central European</source>
      <translation>Windows Europe centrale</translation>
    </message>
    <message>
      <source>Windows Cyrillic</source>
      <translation>Windows cyrillique</translation>
    </message>
    <message>
      <source>Windows Greek</source>
      <translation>Windows grec</translation>
    </message>
    <message>
      <source>Windows Hebrew</source>
      <translation>Windows hébreu</translation>
    </message>
    <message>
      <source>Windows Turkish</source>
      <translation>Windows turc</translation>
    </message>
    <message>
      <source>Windows Western European</source>
      <translation>Windows Europe de l’Ouest</translation>
    </message>
    <message>
      <source>Withdraw consent of {contact}: {purpose}</source>
      <translation>Retirer le consentement de {contact} : {purpose}</translation>
    </message>
    <message>
      <source>You are not allowed to read {0}, or another program is holding it. {1} Close it there, or copy it to a folder of your own.</source>
      <translation>Vous n’avez pas le droit de lire {0}, ou un autre programme le tient. {1} Fermez-le là-bas, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
      <source>You may not write in the folder of {0}. Nothing was saved. Choose another.</source>
      <translation>Vous ne pouvez pas écrire dans le dossier de {0}. Rien n’a été enregistré. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>a LibreOffice document without a table</source>
      <translation>un document LibreOffice sans tableau</translation>
    </message>
    <message>
      <source>a Numbers document</source>
      <translation>un document Numbers</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>un document Word</translation>
    </message>
    <message>
      <source>a call</source>
      <translation>un appel</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <translation>un service en ligne</translation>
    </message>
    <message>
      <source>a compressed archive</source>
      <translation>une archive compressée</translation>
    </message>
    <message>
      <source>a fault of the disk</source>
      <translation>une erreur du disque</translation>
    </message>
    <message>
      <source>a follow-up that is gone</source>
      <translation>un suivi qui n’est plus là</translation>
    </message>
    <message>
      <source>a handle</source>
      <translation>un identifiant</translation>
    </message>
    <message>
      <source>a letter</source>
      <translation>une lettre</translation>
    </message>
    <message>
      <source>a meeting</source>
      <translation>une rencontre</translation>
    </message>
    <message>
      <source>a message</source>
      <translation>un message</translation>
    </message>
    <message>
      <source>a new inquiry from somebody the book knows</source>
      <translation>une nouvelle demande de quelqu’un que le carnet connaît</translation>
    </message>
    <message>
      <source>a note</source>
      <translation>une note</translation>
    </message>
    <message>
      <source>a picture or a film</source>
      <translation>une image ou un film</translation>
    </message>
    <message>
      <source>a picture or a recording</source>
      <translation>une image ou un enregistrement</translation>
    </message>
    <message>
      <source>a sound recording</source>
      <translation>un enregistrement sonore</translation>
    </message>
    <message>
      <source>a telephone number</source>
      <translation>un numéro de téléphone</translation>
    </message>
    <message>
      <source>a text document (RTF)</source>
      <translation>un document texte (RTF)</translation>
    </message>
    <message>
      <source>agreed to be written to</source>
      <translation>a accepté de recevoir des messages</translation>
    </message>
    <message>
      <source>already in the book</source>
      <translation>déjà dans le carnet</translation>
    </message>
    <message>
      <source>an archive inside an archive</source>
      <translation>une archive dans une archive</translation>
    </message>
    <message>
      <source>an e-mail address</source>
      <translation>une adresse e-mail</translation>
    </message>
    <message>
      <source>an email</source>
      <translation>un e-mail</translation>
    </message>
    <message>
      <source>an erased contact</source>
      <translation>un contact effacé</translation>
    </message>
    <message>
      <source>an inquiry that is gone</source>
      <translation>une demande qui n’est plus là</translation>
    </message>
    <message>
      <source>an interaction that is gone</source>
      <translation>un échange qui n’est plus là</translation>
    </message>
    <message>
      <source>an old Office file without a table</source>
      <translation>un ancien fichier Office sans tableau</translation>
    </message>
    <message>
      <source>an older version of what the book has</source>
      <translation>une version plus ancienne de ce que le carnet contient</translation>
    </message>
    <message>
      <source>as it is in the book</source>
      <translation>tel que dans le livre</translation>
    </message>
    <message>
      <source>attended</source>
      <translation>présents</translation>
    </message>
    <message>
      <source>birth date</source>
      <translation>date de naissance</translation>
    </message>
    <message>
      <source>birth_date</source>
      <translation>date de naissance</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abandonné</translation>
    </message>
    <message>
      <source>changed in the book and in the file since it was exported</source>
      <translation>modifié dans le carnet et dans le fichier depuis l’export</translation>
    </message>
    <message>
      <source>choice</source>
      <translation>choix</translation>
    </message>
    <message>
      <source>city</source>
      <translation>ville</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>close</translation>
    </message>
    <message>
      <source>closed in the book that it comes from: {0}</source>
      <translation>close dans le livre dont elle vient : {0}</translation>
    </message>
    <message>
      <source>consent</source>
      <translation>consentement</translation>
    </message>
    <message>
      <source>contacts</source>
      <translation>contacts</translation>
    </message>
    <message>
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>different name</source>
      <translation>autre nom</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>doublon</translation>
    </message>
    <message>
      <source>email</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>event only</source>
      <translation>événement seulement</translation>
    </message>
    <message>
      <source>family_name</source>
      <translation>nom de famille</translation>
    </message>
    <message>
      <source>first name</source>
      <translation>prénom</translation>
    </message>
    <message>
      <source>form_id</source>
      <translation>numéro du formulaire</translation>
    </message>
    <message>
      <source>full_name</source>
      <translation>nom complet</translation>
    </message>
    <message>
      <source>given_name</source>
      <translation>prénom</translation>
    </message>
    <message>
      <source>has questions</source>
      <translation>a des questions</translation>
    </message>
    <message>
      <source>iCloud</source>
      <translation>iCloud</translation>
    </message>
    <message>
      <source>in progress</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>interested</source>
      <translation>intéressé</translation>
    </message>
    <message>
      <source>invited</source>
      <translation>invité</translation>
    </message>
    <message>
      <source>it consists of more than {0} parts</source>
      <translation>il se compose de plus de {0} parties</translation>
    </message>
    <message>
      <source>it contains definitions that no spreadsheet needs</source>
      <translation>il contient des définitions dont aucun tableur n’a besoin</translation>
    </message>
    <message>
      <source>it could not be read to its end</source>
      <translation>il n’a pas pu être lu jusqu’à la fin</translation>
    </message>
    <message>
      <source>it does not look like the form “{0}”</source>
      <translation>il ne ressemble pas au formulaire « {0} »</translation>
    </message>
    <message>
      <source>it is cut off, or was changed on its way</source>
      <translation>il est coupé, ou a été modifié en chemin</translation>
    </message>
    <message>
      <source>it is not a file</source>
      <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
      <source>it is packed in an unusual way</source>
      <translation>il est compressé d’une façon inhabituelle</translation>
    </message>
    <message>
      <source>it needs far too much memory</source>
      <translation>il demande beaucoup trop de mémoire</translation>
    </message>
    <message>
      <source>it raises questions</source>
      <translation>il pose des questions</translation>
    </message>
    <message>
      <source>it takes far too long</source>
      <translation>cela prend beaucoup trop de temps</translation>
    </message>
    <message>
      <source>it would expand without end</source>
      <translation>il grossirait sans fin</translation>
    </message>
    <message>
      <source>item</source>
      <translation>article</translation>
    </message>
    <message>
      <source>its inside is not what a spreadsheet program writes</source>
      <translation>son contenu n’est pas ce qu’un tableur écrit</translation>
    </message>
    <message>
      <source>its parts overlap</source>
      <translation>ses parties se chevauchent</translation>
    </message>
    <message>
      <source>its rows are not in order</source>
      <translation>ses lignes ne sont pas en ordre</translation>
    </message>
    <message>
      <source>joined</source>
      <translation>adhésion</translation>
    </message>
    <message>
      <source>joined_at</source>
      <translation>arrivée</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>type</translation>
    </message>
    <message>
      <source>known at this event</source>
      <translation>connu à cet événement</translation>
    </message>
    <message>
      <source>language</source>
      <translation>langue</translation>
    </message>
    <message>
      <source>last name</source>
      <translation>nom de famille</translation>
    </message>
    <message>
      <source>late</source>
      <translation>en retard</translation>
    </message>
    <message>
      <source>left a message</source>
      <translation>a laissé un message</translation>
    </message>
    <message>
      <source>left out by hand</source>
      <translation>laissé de côté à la main</translation>
    </message>
    <message>
      <source>left_at</source>
      <translation>départ</translation>
    </message>
    <message>
      <source>message</source>
      <translation>message</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>à moi</translation>
    </message>
    <message>
      <source>more than {0} MB</source>
      <translation>plus de {0} Mo</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>neither text nor a format we know</source>
      <translation>ni du texte ni un format connu</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouvelle</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <source>no reply</source>
      <translation>sans réponse</translation>
    </message>
    <message>
      <source>not a function of crm.intake: {0}</source>
      <translation>pas une fonction de crm.intake : {0}</translation>
    </message>
    <message>
      <source>not eligible</source>
      <translation>non éligible</translation>
    </message>
    <message>
      <source>not enough details</source>
      <translation>pas assez de détails</translation>
    </message>
    <message>
      <source>not interested</source>
      <translation>pas intéressé</translation>
    </message>
    <message>
      <source>not now</source>
      <translation>pas maintenant</translation>
    </message>
    <message>
      <source>not {0}</source>
      <translation>pas {0}</translation>
    </message>
    <message>
      <source>noted by hand</source>
      <translation>noté à la main</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>notes</translation>
    </message>
    <message>
      <source>number</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>one of its parts points outside the file</source>
      <translation>une de ses parties renvoie hors du fichier</translation>
    </message>
    <message>
      <source>one part of it is far too large</source>
      <translation>une de ses parties est beaucoup trop grande</translation>
    </message>
    <message>
      <source>or</source>
      <translation>ou</translation>
    </message>
    <message>
      <source>order_number</source>
      <translation>numéro de commande</translation>
    </message>
    <message>
      <source>ordered_at</source>
      <translation>date de commande</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>suivi en retard</translation>
    </message>
    <message>
      <source>ownCloud</source>
      <translation>ownCloud</translation>
    </message>
    <message>
      <source>pCloud</source>
      <translation>pCloud</translation>
    </message>
    <message>
      <source>perhaps here twice</source>
      <translation>peut-être deux fois ici</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>téléphone</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lieu</translation>
    </message>
    <message>
      <source>postcode</source>
      <translation>code postal</translation>
    </message>
    <message>
      <source>referred to a section</source>
      <translation>adressé à une section</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>inscrits</translation>
    </message>
    <message>
      <source>registered_at</source>
      <translation>date d’inscription</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>inscription</translation>
    </message>
    <message>
      <source>same birth date</source>
      <translation>même date de naissance</translation>
    </message>
    <message>
      <source>same city</source>
      <translation>même ville</translation>
    </message>
    <message>
      <source>same e-mail</source>
      <translation>même e-mail</translation>
    </message>
    <message>
      <source>same name</source>
      <translation>même nom</translation>
    </message>
    <message>
      <source>same phone</source>
      <translation>même téléphone</translation>
    </message>
    <message>
      <source>same postcode</source>
      <translation>même code postal</translation>
    </message>
    <message>
      <source>section</source>
      <translation>section</translation>
    </message>
    <message>
      <source>sent twice: the book has the same answers</source>
      <translation>envoyé deux fois : le carnet a les mêmes réponses</translation>
    </message>
    <message>
      <source>sent twice: the same answers as row {0}</source>
      <translation>envoyé deux fois : les mêmes réponses qu’à la ligne {0}</translation>
    </message>
    <message>
      <source>similar name</source>
      <translation>nom semblable</translation>
    </message>
    <message>
      <source>snoozed</source>
      <translation>reportée</translation>
    </message>
    <message>
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <source>spam</source>
      <translation>indésirable</translation>
    </message>
    <message>
      <source>street</source>
      <translation>rue</translation>
    </message>
    <message>
      <source>submitted_at</source>
      <translation>date d’envoi</translation>
    </message>
    <message>
      <source>supporter</source>
      <translation>sympathisant</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>étiquettes</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <source>the reading stopped in the middle</source>
      <translation>la lecture s’est arrêtée au milieu</translation>
    </message>
    <message>
      <source>the same person as row {0}</source>
      <translation>la même personne qu’à la ligne {0}</translation>
    </message>
    <message>
      <source>the same submission as row {0}</source>
      <translation>le même envoi qu’à la ligne {0}</translation>
    </message>
    <message>
      <source>the stricter consent of merged contacts</source>
      <translation>le consentement le plus strict des contacts fusionnés</translation>
    </message>
    <message>
      <source>this person was erased from the book and is not to come back</source>
      <translation>cette personne a été effacée du carnet et ne doit pas revenir</translation>
    </message>
    <message>
      <source>title</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>demain</translation>
    </message>
    <message>
      <source>two of its parts have the same name</source>
      <translation>deux de ses parties portent le même nom</translation>
    </message>
    <message>
      <source>unassigned</source>
      <translation>attribuée à personne</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>waitlisted</source>
      <translation>sur liste d’attente</translation>
    </message>
    <message>
      <source>wants to join</source>
      <translation>veut adhérer</translation>
    </message>
    <message>
      <source>who is this? One person of the event may be meant</source>
      <translation>qui est-ce ? Une personne de l’événement peut être visée</translation>
    </message>
    <message>
      <source>who is this? {0} people of the event may be meant</source>
      <translation>qui est-ce ? {0} personnes de l’événement peuvent être visées</translation>
    </message>
    <message>
      <source>will come</source>
      <translation>viendra</translation>
    </message>
    <message>
      <source>wrong number</source>
      <translation>mauvais numéro</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>yes or no</source>
      <translation>oui ou non</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>{0} Did you mean {1}?</source>
      <translation>{0} Vouliez-vous dire {1} ?</translation>
    </message>
    <message>
      <source>{0} NUL bytes were removed.</source>
      <translation>{0} octets NUL ont été retirés.</translation>
    </message>
    <message>
      <source>{0} The last good backup is of {1}: “{2}”.</source>
      <translation>{0} La dernière bonne sauvegarde est du {1} : « {2} ».</translation>
    </message>
    <message>
      <source>{0} a step that is gone</source>
      <translation>{0} une étape qui n’est plus là</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} et {1} de plus</translation>
    </message>
    <message>
      <source>{0} answers for {1} already. Nothing was changed. A country has one section.</source>
      <translation>{0} répond déjà pour {1}. Rien n’a été modifié. Un pays a une seule section.</translation>
    </message>
    <message>
      <source>{0} chosen</source>
      <translation>{0} choisis</translation>
    </message>
    <message>
      <source>{0} columns</source>
      <translation>{0} colonnes</translation>
    </message>
    <message>
      <source>{0} could not be read ({1}). {2} Copy it to this computer and try again.</source>
      <translation>{0} n’a pas pu être lu ({1}). {2} Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
      <source>{0} could not be saved ({1}). Nothing was changed. Try another folder.</source>
      <translation>{0} n’a pas pu être enregistré ({1}). Rien n’a été modifié. Essayez un autre dossier.</translation>
    </message>
    <message>
      <source>{0} distribution lists were left out: they hold no people of their own.</source>
      <translation>{0} listes de diffusion ont été laissées de côté : elles ne contiennent pas de personnes à elles.</translation>
    </message>
    <message>
      <source>{0} entries of the history belong to no step.</source>
      <translation>{0} entrées de l’historique n’appartiennent à aucune étape.</translation>
    </message>
    <message>
      <source>{0} entries of the history cannot be read.</source>
      <translation>{0} entrées de l’historique ne peuvent pas être lues.</translation>
    </message>
    <message>
      <source>{0} entries that are no records were left out.</source>
      <translation>{0} éléments qui ne sont pas des enregistrements ont été laissés de côté.</translation>
    </message>
    <message>
      <source>{0} entries were</source>
      <translation>{0} entrées ont été</translation>
    </message>
    <message>
      <source>{0} ext. {1}</source>
      <translation>{0} poste {1}</translation>
    </message>
    <message>
      <source>{0} first{1}: “{2}” is {3}.</source>
      <translation>{0} d’abord{1} : « {2} » est le {3}.</translation>
    </message>
    <message>
      <source>{0} from them</source>
      <translation>{0} (reçu)</translation>
    </message>
    <message>
      <source>{0} hidden sheets were left out: {1}{2}.</source>
      <translation>{0} feuilles cachées ont été laissées de côté : {1}{2}.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a file. {1} Choose a file inside it.</source>
      <translation>{0} est un dossier, pas un fichier. {1} Choisissez un fichier dedans.</translation>
    </message>
    <message>
      <source>{0} is a folder. Choose a name for the file inside it.</source>
      <translation>{0} est un dossier. Choisissez un nom pour le fichier dedans.</translation>
    </message>
    <message>
      <source>{0} is not there. {1} Check the name and the folder.</source>
      <translation>{0} n’est pas là. {1} Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <source>{0} is write-protected. Nothing was changed. Save under another name.</source>
      <translation>{0} est protégé en écriture. Rien n’a été modifié. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
      <source>{0} left out: lists and folders are no people.</source>
      <translation>{0} laissées de côté : les listes et les dossiers ne sont pas des personnes.</translation>
    </message>
    <message>
      <source>{0} lines</source>
      <translation>{0} lignes</translation>
    </message>
    <message>
      <source>{0} lines were</source>
      <translation>{0} lignes ont été</translation>
    </message>
    <message>
      <source>{0} name</source>
      <translation>{0} : nom</translation>
    </message>
    <message>
      <source>{0} or more places</source>
      <translation>{0} endroits ou plus</translation>
    </message>
    <message>
      <source>{0} place(s)</source>
      <translation>{0} endroit(s)</translation>
    </message>
    <message>
      <source>{0} quoted as a whole, as if it were one cell: split again.</source>
      <translation>{0} entre guillemets d’un bloc, comme une seule cellule : séparées à nouveau.</translation>
    </message>
    <message>
      <source>{0} row(s) of {1} belong to something in {2} that is gone.</source>
      <translation>{0} ligne(s) de {1} appartiennent à quelque chose dans {2} qui n’est plus là.</translation>
    </message>
    <message>
      <source>{0} tags</source>
      <translation>{0} étiquettes</translation>
    </message>
    <message>
      <source>{0} with the submission, word for word.</source>
      <translation>{0} avec la demande, mot pour mot.</translation>
    </message>
    <message>
      <source>{0} {1}, which is gone</source>
      <translation>{0} {1}, qui n’est plus là</translation>
    </message>
    <message>
      <source>{0}{1} is in the bin. Nothing was changed. Restore it first.</source>
      <translation>{0}{1} est dans la corbeille. Rien n’a été modifié. Restaurez-le d’abord.</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <source>“Duplicate” needs the inquiry that this one repeats. Nothing was changed. Name that inquiry, or choose another outcome.</source>
      <translation>« Doublon » a besoin de la demande que celle-ci répète. Rien n’a été modifié. Nommez cette demande, ou choisissez une autre issue.</translation>
    </message>
    <message>
      <source>“No reply” needs at least one attempt to reach the person. Nothing was changed. Log the call or message first, or choose another outcome.</source>
      <translation>« Sans réponse » demande au moins une tentative de joindre la personne. Rien n’a été modifié. Consignez d’abord l’appel ou le message, ou choisissez une autre issue.</translation>
    </message>
    <message>
      <source>“Referred to a section” needs the section. Nothing was changed. Name that section, or choose another outcome.</source>
      <translation>« Adressé à une section » a besoin de la section. Rien n’a été modifié. Nommez cette section, ou choisissez une autre issue.</translation>
    </message>
    <message>
      <source>“{0}:” needs a value, without a space before it.</source>
      <translation>« {0}: » a besoin d’une valeur, sans espace devant.</translation>
    </message>
    <message>
      <source>“{0}” can be read in two ways. Nothing was changed. Type it without a sign between the thousands, such as 1200 or 1.20.</source>
      <translation>« {0} » peut se lire de deux façons. Rien n’a été changé. Écrivez-le sans signe entre les milliers, par exemple 1200 ou 1.20.</translation>
    </message>
    <message>
      <source>“{0}” cannot be kept in “{1}” ({2}): it stays with the row</source>
      <translation>« {0} » ne peut être gardé dans « {1} » ({2}) : cela reste avec la ligne</translation>
    </message>
    <message>
      <source>“{0}” cannot be kept in “{1}”: it stays with the row</source>
      <translation>« {0} » ne peut être gardé dans « {1} » : cela reste avec la ligne</translation>
    </message>
    <message>
      <source>“{0}” cannot be read from its disk. Nothing was changed. Copy it and try again.</source>
      <translation>« {0} » ne peut pas être lu sur son disque. Rien n’a été modifié. Copiez-le et réessayez.</translation>
    </message>
    <message>
      <source>“{0}” cannot be used to reach anybody. Check it once more.</source>
      <translation>« {0} » ne peut servir à joindre personne. Vérifiez encore une fois.</translation>
    </message>
    <message>
      <source>“{0}” cannot be written or read ({1}). Nothing was changed. Check that the folder is there and that you may write to it.</source>
      <translation>« {0} » ne peut pas être écrit ou lu ({1}). Rien n’a été modifié. Vérifiez que le dossier est là et que vous pouvez y écrire.</translation>
    </message>
    <message>
      <source>“{0}” could not be brought up to date ({1}). It was left as it was, and a copy is at “{2}”. Go on with the version of Rollbook that you had, and tell us.</source>
      <translation>« {0} » n’a pas pu être mis à jour ({1}). Il a été laissé tel quel, et une copie est à « {2} ». Continuez avec la version de Rollbook que vous aviez, et dites-le-nous.</translation>
    </message>
    <message>
      <source>“{0}” counts as {1}</source>
      <translation>« {0} » compte comme {1}</translation>
    </message>
    <message>
      <source>“{0}” exists already. Nothing was changed. Choose another name.</source>
      <translation>« {0} » existe déjà. Rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>“{0}” is a folder. Nothing was changed. Choose a file inside it.</source>
      <translation>« {0} » est un dossier. Rien n’a été modifié. Choisissez un fichier dedans.</translation>
    </message>
    <message>
      <source>“{0}” is damaged or is no Rollbook book. Nothing was changed. Use another backup.</source>
      <translation>« {0} » est abîmé ou n’est pas un carnet Rollbook. Rien n’a été modifié. Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
      <source>“{0}” is locked with a passphrase. Nothing was changed. Give the passphrase to open it.</source>
      <translation>« {0} » est verrouillé par une phrase de passe. Rien n’a été modifié. Donnez la phrase de passe pour l’ouvrir.</translation>
    </message>
    <message>
      <source>“{0}” is neither yes nor no to a purpose</source>
      <translation>« {0} » n’est ni oui ni non à quoi que ce soit</translation>
    </message>
    <message>
      <source>“{0}” is neither yes nor no. Nothing was changed.</source>
      <translation>« {0} » n’est ni oui ni non. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>“{0}” is no answer for two contacts. Nothing was changed.</source>
      <translation>« {0} » n’est pas une réponse pour deux contacts. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>“{0}” is no answer that can be given here. Nothing was changed. Choose one of: {1}.</source>
      <translation>« {0} » n’est pas une réponse possible ici. Rien n’a été modifié. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>“{0}” is no answer to this question. Nothing was changed. Choose one of: {1}.</source>
      <translation>« {0} » n’est pas une réponse à cette question. Rien n’a été modifié. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>“{0}” is no date we understand. Nothing was changed. Type for example “fri”, “12 dec”, “2w” or “2026-12-01”.</source>
      <translation>« {0} » n’est pas une date que nous comprenons. Rien n’a été modifié. Tapez par exemple « ven », « 12 déc », « 2s » ou « 2026-12-01 ».</translation>
    </message>
    <message>
      <source>“{0}” is no kind of contact point. Nothing was changed. Choose one of: {1}.</source>
      <translation>« {0} » n’est pas une sorte de coordonnée. Rien n’a été modifié. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>“{0}” is no kind of interaction. Nothing was changed. Choose one of: {1}.</source>
      <translation>« {0} » n’est pas une sorte d’échange. Rien n’a été modifié. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>“{0}” is no moment we understand. Nothing was changed. Type for example “yesterday 18:30”, “14:30”, “fri” or “2026-11-12”.</source>
      <translation>« {0} » n’est pas un moment que nous comprenons. Rien n’a été modifié. Tapez par exemple « hier 18:30 », « 14:30 », « ven » ou « 2026-11-12 ».</translation>
    </message>
    <message>
      <source>“{0}” is no number. Nothing was changed. Type it like 12 or 3.5.</source>
      <translation>« {0} » n’est pas un nombre. Rien n’a été modifié. Tapez-le comme 12 ou 3.5.</translation>
    </message>
    <message>
      <source>“{0}” is no outcome of an interaction. Nothing was changed. Choose one of: {1}.</source>
      <translation>« {0} » n’est pas l’issue d’un échange. Rien n’a été modifié. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>“{0}” is no outcome. Nothing was changed. Choose one of: {1}.</source>
      <translation>« {0} » n’est pas une issue. Rien n’a été modifié. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>“{0}” is no section we know</source>
      <translation>« {0} » n’est pas une section connue</translation>
    </message>
    <message>
      <source>“{0}” is no way in which inquiries reach us. Nothing was changed. Choose one of: {1}.</source>
      <translation>« {0} » n’est pas une façon dont les demandes nous arrivent. Rien n’a été modifié. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>“{0}” is no {1} we know</source>
      <translation>« {0} » : {1} que nous ne connaissons pas</translation>
    </message>
    <message>
      <source>“{0}” is none of the choices. Nothing was changed. Choose one of: {1}.</source>
      <translation>« {0} » ne fait pas partie des choix. Rien n’a été modifié. Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>“{0}” is not a Rollbook book, or it is damaged. Nothing was changed. Choose a file that ends in .rollbook; if this was a book, restore the last good backup.</source>
      <translation>« {0} » n’est pas un carnet Rollbook, ou il est abîmé. Rien n’a été modifié. Choisissez un fichier en .rollbook ; si c’était un carnet, restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
      <source>“{0}” is not a file with an end. Nothing was changed. Save it as a file first.</source>
      <translation>« {0} » n’est pas un fichier qui finit. Rien n’a été modifié. Enregistrez-le d’abord comme fichier.</translation>
    </message>
    <message>
      <source>“{0}” is not a file. Nothing was changed. Choose another name.</source>
      <translation>« {0} » n’est pas un fichier. Rien n’a été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>“{0}” is open in another program. Close it there, or save under another name.</source>
      <translation>« {0} » est ouvert dans un autre programme. Fermez-le là-bas, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
      <source>“{0}” is open in another window or program. Nothing was changed. Close it there, then try again.</source>
      <translation>« {0} » est ouvert dans une autre fenêtre ou un autre programme. Rien n’a été modifié. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
      <source>“{0}” is read as {1}.</source>
      <translation>« {0} » est lu comme le {1}.</translation>
    </message>
    <message>
      <source>“{0}” is read-only here, and a book has to be written to. Nothing was changed. Allow writing to the file, or copy it elsewhere.</source>
      <translation>« {0} » est ici en lecture seule, et un carnet doit pouvoir être écrit. Rien n’a été modifié. Autorisez l’écriture du fichier, ou copiez-le ailleurs.</translation>
    </message>
    <message>
      <source>“{0}” lies in “{1}”, a folder that {2} keeps in step. A book in use would be damaged there, so nothing was done with it. Keep the book in a folder of this computer only, and send backups there: rollbook backup --to "{3}"</source>
      <translation>« {0} » se trouve dans « {1} », un dossier que {2} synchronise. Un carnet en usage y serait abîmé, rien n’a donc été fait. Gardez le carnet dans un dossier de cet ordinateur seulement, et envoyez-y les sauvegardes : rollbook backup --to "{3}"</translation>
    </message>
    <message>
      <source>“{0}” lies on a network share (“{1}”). A book in use would be damaged there, so nothing was done with it. Keep the book in a folder of this computer, and send backups there: rollbook backup --to "{2}"</source>
      <translation>« {0} » se trouve sur un partage réseau (« {1} »). Un carnet en usage y serait abîmé, rien n’a donc été fait. Gardez le carnet dans un dossier de cet ordinateur, et envoyez-y les sauvegardes : rollbook backup --to "{2}"</translation>
    </message>
    <message>
      <source>“{0}” may not be read. Nothing was changed. If it is open in another program close it there; else ask for the right to read it.</source>
      <translation>« {0} » ne peut pas être lu. Rien n’a été modifié. S’il est ouvert dans un autre programme, fermez-le là-bas ; sinon demandez le droit de le lire.</translation>
    </message>
    <message>
      <source>“{0}” was made with a newer version of Rollbook. Nothing was changed. Get the new version to restore it.</source>
      <translation>« {0} » a été fait avec une version plus récente de Rollbook. Rien n’a été modifié. Procurez-vous la nouvelle version pour le restaurer.</translation>
    </message>
    <message>
      <source>“{0}” was moved, renamed or deleted while it was open, so nothing can be saved in it now. What was saved before is in the file that was moved. Put it back into “{1}” under its old name and try again.</source>
      <translation>« {0} » a été déplacé, renommé ou supprimé pendant qu’il était ouvert ; rien ne peut donc y être enregistré. Ce qui était enregistré est dans le fichier déplacé. Remettez-le dans « {1} » sous son ancien nom et réessayez.</translation>
    </message>
    <message>
      <source>“{0}” works with this book already. Nothing was changed. Add something that tells the two apart.</source>
      <translation>« {0} » travaille déjà avec ce carnet. Rien n’a été modifié. Ajoutez ce qui distingue les deux.</translation>
    </message>
  </context>
  <context>
    <name>SaveDialog</name>
    <message numerus="yes">
      <source>Only the %n selected</source>
      <translation>
        <numerusform>Seulement la sélection (%n)</numerusform>
        <numerusform>Seulement la sélection (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>Whoever the search finds</source>
      <translation>Toutes les personnes que la recherche trouve</translation>
    </message>
    <message>
      <source>Everybody: the search is empty.</source>
      <translation>Tout le monde : la recherche est vide.</translation>
    </message>
    <message>
      <source>It stands in the sidebar and always shows who fits at the moment.</source>
      <translation>Elle est dans la barre latérale et montre toujours qui convient en ce moment.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>Enregistrer la vue</translation>
    </message>
  </context>
  <context>
    <name>SavedViews</name>
    <message>
      <source>Saved &amp;views</source>
      <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
      <source>Save this vie&amp;w…</source>
      <translation>Enregistrer cette vu&amp;e…</translation>
    </message>
    <message>
      <source>Rename view</source>
      <translation>Renommer la vue</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>No view is saved yet</source>
      <translation>Aucune vue n’est encore enregistrée</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>a follow-up is overdue</source>
      <translation>un suivi est en retard</translation>
    </message>
    <message>
      <source>a saved view</source>
      <translation>une vue enregistrée</translation>
    </message>
    <message>
      <source>assigned</source>
      <translation>responsable</translation>
    </message>
    <message>
      <source>assigned to me</source>
      <translation>attribuée à moi</translation>
    </message>
    <message>
      <source>assigned to nobody</source>
      <translation>attribuée à personne</translation>
    </message>
    <message>
      <source>attended</source>
      <translation>présent</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>city</source>
      <translation>ville</translation>
    </message>
    <message>
      <source>contacted</source>
      <translation>contacté</translation>
    </message>
    <message>
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <source>due</source>
      <translation>échéance</translation>
    </message>
    <message>
      <source>email</source>
      <translation>courriel</translation>
    </message>
    <message>
      <source>event</source>
      <translation>événement</translation>
    </message>
    <message>
      <source>has</source>
      <translation>avec</translation>
    </message>
    <message>
      <source>has agreed to be written to</source>
      <translation>a accepté de recevoir des messages</translation>
    </message>
    <message>
      <source>how an inquiry ended</source>
      <translation>comment une demande s’est terminée</translation>
    </message>
    <message>
      <source>how they came to us</source>
      <translation>comment la personne est venue à nous</translation>
    </message>
    <message>
      <source>id</source>
      <translation>id</translation>
    </message>
    <message>
      <source>import</source>
      <translation>import</translation>
    </message>
    <message>
      <source>item</source>
      <translation>article</translation>
    </message>
    <message>
      <source>joined</source>
      <translation>arrivé</translation>
    </message>
    <message>
      <source>lang</source>
      <translation>langue</translation>
    </message>
    <message>
      <source>language</source>
      <translation>langue</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>names alone</source>
      <translation>les noms seuls</translation>
    </message>
    <message>
      <source>national section</source>
      <translation>section nationale</translation>
    </message>
    <message>
      <source>new, in progress, waiting, closed</source>
      <translation>nouvelle, en cours, en attente, close</translation>
    </message>
    <message>
      <source>no</source>
      <translation>sans</translation>
    </message>
    <message>
      <source>noshow</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>notes</translation>
    </message>
    <message>
      <source>numbers such as c12</source>
      <translation>numéros comme c12</translation>
    </message>
    <message>
      <source>ordered</source>
      <translation>commande</translation>
    </message>
    <message>
      <source>outcome</source>
      <translation>issue</translation>
    </message>
    <message>
      <source>part of a phone number</source>
      <translation>partie d’un numéro de téléphone</translation>
    </message>
    <message>
      <source>part of an e-mail address</source>
      <translation>partie d’une adresse e-mail</translation>
    </message>
    <message>
      <source>perhaps here twice</source>
      <translation>peut-être deux fois ici</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>téléphone</translation>
    </message>
    <message>
      <source>put aside until a date</source>
      <translation>mis de côté jusqu’à une date</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>inscrit</translation>
    </message>
    <message>
      <source>section</source>
      <translation>section</translation>
    </message>
    <message>
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <source>status</source>
      <translation>statut</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>étiquette</translation>
    </message>
    <message>
      <source>town</source>
      <translation>ville</translation>
    </message>
    <message>
      <source>view</source>
      <translation>vue</translation>
    </message>
    <message>
      <source>waits too long for a first reply</source>
      <translation>attend depuis trop longtemps une première réponse</translation>
    </message>
    <message>
      <source>what is filled in</source>
      <translation>ce qui est rempli</translation>
    </message>
    <message>
      <source>what is missing</source>
      <translation>ce qui manque</translation>
    </message>
    <message>
      <source>what somebody stuck on them</source>
      <translation>les étiquettes posées</translation>
    </message>
    <message>
      <source>what they ordered</source>
      <translation>ce que la personne a commandé</translation>
    </message>
    <message>
      <source>what was written or noted</source>
      <translation>ce qui a été écrit ou noté</translation>
    </message>
    <message>
      <source>when a follow-up is due</source>
      <translation>quand un suivi est prévu</translation>
    </message>
    <message>
      <source>when they ordered</source>
      <translation>quand la personne a commandé</translation>
    </message>
    <message>
      <source>when they signed up</source>
      <translation>quand la personne a écrit</translation>
    </message>
    <message>
      <source>when they were last edited</source>
      <translation>quand la fiche a été modifiée</translation>
    </message>
    <message>
      <source>when we last spoke</source>
      <translation>quand nous avons parlé la dernière fois</translation>
    </message>
    <message>
      <source>where they live</source>
      <translation>où la personne habite</translation>
    </message>
    <message>
      <source>who came to an event</source>
      <translation>qui est venu à un événement</translation>
    </message>
    <message>
      <source>who came with an import</source>
      <translation>qui est venu avec un import</translation>
    </message>
    <message>
      <source>who has to do with an event</source>
      <translation>qui a à voir avec un événement</translation>
    </message>
    <message>
      <source>who looks after them</source>
      <translation>qui s’en occupe</translation>
    </message>
    <message>
      <source>who registered and did not come</source>
      <translation>qui s’est inscrit et n’est pas venu</translation>
    </message>
    <message>
      <source>who registered for an event</source>
      <translation>qui s’est inscrit à un événement</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
    </message>
  </context>
  <context>
    <name>SearchHint</name>
    <message>
      <source>Use %1</source>
      <translation>Utiliser %1</translation>
    </message>
  </context>
  <context>
    <name>SectionSettings</name>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>France, Belgium, …</source>
      <translation>France, Belgique, …</translation>
    </message>
    <message>
      <source>Answers within</source>
      <translation>Répond en</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>&amp;Countries it answers for</source>
      <translation>&amp;Pays dont elle s’occupe</translation>
    </message>
    <message>
      <source>Answers &amp;within</source>
      <translation>&amp;Répond en</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n jour</numerusform>
        <numerusform>%n jours</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SentBar</name>
    <message>
      <source>Yes, log it</source>
      <translation>Oui, le consigner</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>Did you send it?</source>
      <translation>L’avez-vous envoyé ?</translation>
    </message>
  </context>
  <context>
    <name>SetAside</name>
    <message>
      <source>Save the rows set aside</source>
      <translation>Enregistrer les lignes écartées</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>People who work here</source>
      <translation>Les personnes qui travaillent ici</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Reply templates</source>
      <translation>Modèles de réponse</translation>
    </message>
    <message>
      <source>Fields of your own</source>
      <translation>Vos propres champs</translation>
    </message>
    <message>
      <source>Forms</source>
      <translation>Formulaires</translation>
    </message>
    <message>
      <source>Keys and look</source>
      <translation>Clavier et aspect</translation>
    </message>
    <message>
      <source>Locking and backups</source>
      <translation>Verrouillage et sauvegardes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
  </context>
  <context>
    <name>SettingsMenu</name>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Ré&amp;glages…</translation>
    </message>
    <message>
      <source>Re&amp;ply templates…</source>
      <translation>Modèles de ré&amp;ponse…</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Rollbook</source>
      <translation>Rollbook</translation>
    </message>
    <message>
      <source>SAVED VIEWS</source>
      <translation>VUES ENREGISTRÉES</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Step {number} of {count}: {name}</source>
      <translation>Étape {number} sur {count} : {name}</translation>
    </message>
  </context>
  <context>
    <name>TagRow</name>
    <message>
      <source>Tag</source>
      <translation>Étiqueter</translation>
    </message>
    <message>
      <source>Add a tag (T)</source>
      <translation>Ajouter une étiquette (T)</translation>
    </message>
    <message>
      <source>Take off the tag %1</source>
      <translation>Retirer l’étiquette %1</translation>
    </message>
  </context>
  <context>
    <name>TagSettings</name>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Name of the tag</source>
      <translation>Nom de l’étiquette</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>Tags are made where they are stuck on. Choose one to rename or delete it.</source>
      <translation>Les étiquettes se créent là où on les colle. Choisissez-en une pour la renommer ou la supprimer.</translation>
    </message>
    <message>
      <source>There is a tag “%1” already: the two become one.</source>
      <translation>Il y a déjà une étiquette « %1 » : les deux n’en feront qu’une.</translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) carry it.</source>
      <translation>
        <numerusform>%n contact la porte.</numerusform>
        <numerusform>%n contacts la portent.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tags</name>
    <message>
      <source>New tag: %1</source>
      <translation>Nouvelle étiquette : %1</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Étiqueter</translation>
    </message>
    <message>
      <source>Tags, old or new, with commas between</source>
      <translation>Étiquettes, connues ou nouvelles, séparées par des virgules</translation>
    </message>
  </context>
  <context>
    <name>TemplateSettings</name>
    <message>
      <source>Reply templates</source>
      <translation>Modèles de réponse</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Insert a gap</source>
      <translation>Insérer un champ</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>S&amp;ection</source>
      <translation>S&amp;ection</translation>
    </message>
    <message>
      <source>S&amp;ubject</source>
      <translation>Ob&amp;jet</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Nom complet</translation>
    </message>
    <message>
      <source>My name</source>
      <translation>Mon nom</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Notre organisation</translation>
    </message>
    <message>
      <source>Their event</source>
      <translation>Son événement</translation>
    </message>
    <message>
      <source>Their section</source>
      <translation>Sa section</translation>
    </message>
    <message>
      <source>Their country</source>
      <translation>Son pays</translation>
    </message>
    <message>
      <source>Today’s date</source>
      <translation>La date d’aujourd’hui</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Nothing is called %1: it will have to be written by hand each time.</source>
      <translation>Rien ne s’appelle %1 : il faudra l’écrire à la main chaque fois.</translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message>
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <source>What happened, in a sentence or two</source>
      <translation>Ce qui s’est passé, en une phrase ou deux</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Timeline</source>
      <translation>Fil des échanges</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
  </context>
  <context>
    <name>TimelineCard</name>
    <message>
      <source>Timeline</source>
      <translation>Fil des échanges</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>Trail</name>
    <message>
      <source>Undone: {what}</source>
      <translation>Annulé : {what}</translation>
    </message>
    <message>
      <source>Undone in part: {what}</source>
      <translation>Annulé en partie : {what}</translation>
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation>Rétabli : {what}</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) taken back.</source>
      <translation>
        <numerusform>%n modification reprise.</numerusform>
        <numerusform>%n modifications reprises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n impossible: what it belongs to is gone.</source>
      <translation>
        <numerusform>%n impossible : ce dont elle dépend n’est plus là.</numerusform>
        <numerusform>%n impossibles : ce dont elles dépendent n’est plus là.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n kept, edited since.</source>
      <translation>
        <numerusform>%n gardée, modifiée depuis.</numerusform>
        <numerusform>%n gardées, modifiées depuis.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was taken back.</source>
      <translation>Rien n’a été repris.</translation>
    </message>
  </context>
  <context>
    <name>Unsaved</name>
    <message>
      <source>Go back to it</source>
      <translation>Y revenir</translation>
    </message>
    <message>
      <source>Leave without it</source>
      <translation>Partir sans</translation>
    </message>
    <message>
      <source>Save it with Ctrl+Enter in the inquiries marked “Draft” ({n}).</source>
      <translation>Enregistrez-le avec Ctrl+Entrée dans les demandes marquées « Brouillon » ({n}).</translation>
    </message>
    <message>
      <source>What you wrote is not saved yet.</source>
      <translation>Ce que vous avez écrit n’est pas encore enregistré.</translation>
    </message>
  </context>
  <context>
    <name>ViewList</name>
    <message>
      <source>Saved views</source>
      <translation>Vues enregistrées</translation>
    </message>
  </context>
  <context>
    <name>ViewMenu</name>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Comme le &amp;système</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <source>Next &amp;pane</source>
      <translation>Volet &amp;suivant</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>&amp;Renommer…</translation>
    </message>
    <message>
      <source>Replace with what is &amp;shown now</source>
      <translation>Remplacer par ce qui est &amp;montré</translation>
    </message>
    <message>
      <source>&amp;Icon</source>
      <translation>&amp;Icône</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Couleur</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>&amp;Monter</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>&amp;Descendre</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation>C&amp;acher</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>Su&amp;pprimer</translation>
    </message>
    <message>
      <source>Hidden &amp;views</source>
      <translation>Vues cac&amp;hées</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Amber</source>
      <translation>Ambre</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Livre</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Horloge</translation>
    </message>
    <message>
      <source>Due this week</source>
      <translation>À faire cette semaine</translation>
    </message>
    <message>
      <source>Globe</source>
      <translation>Globe</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Demandes</translation>
    </message>
    <message>
      <source>Late first replies</source>
      <translation>Premières réponses en retard</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Lettre</translation>
    </message>
    <message>
      <source>Magnifying glass</source>
      <translation>Loupe</translation>
    </message>
    <message>
      <source>Moon</source>
      <translation>Lune</translation>
    </message>
    <message>
      <source>My inquiries</source>
      <translation>Mes demandes</translation>
    </message>
    <message>
      <source>New this month</source>
      <translation>Nouveaux ce mois-ci</translation>
    </message>
    <message>
      <source>No contact for 60 days</source>
      <translation>Sans contact depuis 60 jours</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Pencil</source>
      <translation>Crayon</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Plus</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Étoile</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Tick</source>
      <translation>Coche</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violet</translation>
    </message>
    <message>
      <source>Volunteers</source>
      <translation>Bénévoles</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Attention</translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message>
      <source>Look at it</source>
      <translation>Le regarder</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Le laisser</translation>
    </message>
    <message>
      <source>Import {file}</source>
      <translation>Import de {file}</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Les regarder</translation>
    </message>
    <message>
      <source>Leave them</source>
      <translation>Les laisser</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n fichier</numerusform>
        <numerusform>%n fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) wait: {names}</source>
      <translation>
        <numerusform>%n fichier attend : {names}</numerusform>
        <numerusform>%n fichiers attendent : {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new from {file}</source>
      <translation>
        <numerusform>%n nouveau de {file}</numerusform>
        <numerusform>%n nouveaux de {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
    <message>
      <source>it is not like the form “{form}”</source>
      <translation>il ne ressemble pas au formulaire « {form} »</translation>
    </message>
    <message>
      <source>{file} changed what was known</source>
      <translation>{file} a modifié ce qui était connu</translation>
    </message>
    <message>
      <source>{file} waits: {why}</source>
      <translation>{file} attend : {why}</translation>
    </message>
  </context>
  <context>
    <name>WhenChip</name>
    <message>
      <source>When it happened (Alt+T)</source>
      <translation>Quand cela a eu lieu (Alt+T)</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>When it happened: %1</source>
      <translation>Quand cela a eu lieu : %1</translation>
    </message>
    <message>
      <source>When did it happen?</source>
      <translation>Quand cela a-t-il eu lieu ?</translation>
    </message>
  </context>
  <context>
    <name>WhoChip</name>
    <message>
      <source>me</source>
      <translation>moi</translation>
    </message>
    <message>
      <source>Who does it: %1</source>
      <translation>Qui s’en charge : %1</translation>
    </message>
  </context>
  <context>
    <name>WhoPane</name>
    <message>
      <source>the first</source>
      <translation>la première</translation>
    </message>
    <message>
      <source>none of them</source>
      <translation>aucune d’elles</translation>
    </message>
    <message>
      <source>later</source>
      <translation>plus tard</translation>
    </message>
    <message>
      <source>Which value counts for %1?</source>
      <translation>Quelle valeur compte pour %1 ?</translation>
    </message>
    <message>
      <source>That of the file</source>
      <translation>Celle du fichier</translation>
    </message>
    <message>
      <source>The file is right.</source>
      <translation>Le fichier a raison.</translation>
    </message>
    <message>
      <source>That of the book</source>
      <translation>Celle du carnet</translation>
    </message>
    <message>
      <source>Nothing is changed.</source>
      <translation>Rien n’est modifié.</translation>
    </message>
    <message>
      <source>Whom does “%1” mean?</source>
      <translation>Qui est « %1 » ?</translation>
    </message>
    <message>
      <source>They are added as a new contact.</source>
      <translation>Cette personne est ajoutée comme nouveau contact.</translation>
    </message>
    <message>
      <source>Somebody who is not in the book yet</source>
      <translation>Quelqu’un qui n’est pas encore dans le carnet</translation>
    </message>
    <message>
      <source>Such as a room or a device.</source>
      <translation>Par exemple une salle ou un appareil.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message numerus="yes">
      <source>%n already here</source>
      <translation>
        <numerusform>%n déjà là</numerusform>
        <numerusform>%n déjà là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) added</source>
      <translation>
        <numerusform>%n contact ajouté</numerusform>
        <numerusform>%n contacts ajoutés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inquiry(inquiries) added</source>
      <translation>
        <numerusform>%n demande ajoutée</numerusform>
        <numerusform>%n demandes ajoutées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) of orders added</source>
      <translation>
        <numerusform>%n ligne de commande ajoutée</numerusform>
        <numerusform>%n lignes de commande ajoutées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more person(people) came</source>
      <translation>
        <numerusform>%n personne de plus est venue</numerusform>
        <numerusform>%n personnes de plus sont venues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) left open</source>
      <translation>
        <numerusform>%n question laissée ouverte</numerusform>
        <numerusform>%n questions laissées ouvertes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n registration(s) added</source>
      <translation>
        <numerusform>%n inscription ajoutée</numerusform>
        <numerusform>%n inscriptions ajoutées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n ligne</numerusform>
        <numerusform>%n lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) set aside</source>
      <translation>
        <numerusform>%n ligne écartée</numerusform>
        <numerusform>%n lignes écartées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n mise à jour</numerusform>
        <numerusform>%n mises à jour</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>Encore environ %n minute.</numerusform>
        <numerusform>Encore environ %n minutes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n second(s) left.</source>
      <translation>
        <numerusform>Encore environ %n seconde.</numerusform>
        <numerusform>Encore environ %n secondes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n contact(s)</source>
      <translation>
        <numerusform>Ajouter %n contact</numerusform>
        <numerusform>Ajouter %n contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n inquiry(inquiries)</source>
      <translation>
        <numerusform>Ajouter %n demande</numerusform>
        <numerusform>Ajouter %n demandes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n line(s) of orders</source>
      <translation>
        <numerusform>Ajouter %n ligne de commande</numerusform>
        <numerusform>Ajouter %n lignes de commande</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n registration(s)</source>
      <translation>
        <numerusform>Ajouter %n inscription</numerusform>
        <numerusform>Ajouter %n inscriptions</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Check duplicates</source>
      <translation>Vérifier les doublons</translation>
    </message>
    <message>
      <source>Choose file</source>
      <translation>Choisir le fichier</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>If you stop it now, nothing of it is kept.</source>
      <translation>Si vous l’arrêtez maintenant, rien n’en est gardé.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Importing it again takes only what is new or changed.</source>
      <translation>L’importer à nouveau ne prend que ce qui est nouveau ou modifié.</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>Invité</translation>
    </message>
    <message numerus="yes">
      <source>Keep %n question(s) for later</source>
      <translation>
        <numerusform>Garder %n question pour plus tard</numerusform>
        <numerusform>Garder %n questions pour plus tard</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep waiting</source>
      <translation>Continuer d’attendre</translation>
    </message>
    <message>
      <source>Match columns</source>
      <translation>Associer les colonnes</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Next file</source>
      <translation>Fichier suivant</translation>
    </message>
    <message>
      <source>Next sheet</source>
      <translation>Feuille suivante</translation>
    </message>
    <message numerus="yes">
      <source>Note that %n person(people) came</source>
      <translation>
        <numerusform>Noter que %n personne est venue</numerusform>
        <numerusform>Noter que %n personnes sont venues</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is saved until the last step.</source>
      <translation>Rien n’est enregistré avant la dernière étape.</translation>
    </message>
    <message>
      <source>Nothing to import</source>
      <translation>Rien à importer</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>Sur liste d’attente</translation>
    </message>
    <message>
      <source>Ordered</source>
      <translation>Commandé</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Recognised as {what}.</source>
      <translation>Reconnu comme {what}.</translation>
    </message>
    <message>
      <source>Recognised as “{what}”, as last time.</source>
      <translation>Reconnu comme « {what} », comme la dernière fois.</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Inscrit</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Relire</translation>
    </message>
    <message>
      <source>Review and import</source>
      <translation>Relire et importer</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>Identique</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Écarté</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Les montrer</translation>
    </message>
    <message>
      <source>Something went wrong. Nothing was changed. The details are in the other message.</source>
      <translation>Quelque chose a mal tourné. Rien n’a été modifié. Les détails sont dans l’autre message.</translation>
    </message>
    <message>
      <source>Stop it and close</source>
      <translation>L’arrêter et fermer</translation>
    </message>
    <message>
      <source>The import is still running.</source>
      <translation>L’import est encore en cours.</translation>
    </message>
    <message>
      <source>This very file was imported by {who} on {when}.</source>
      <translation>Ce même fichier a été importé par {who} le {when}.</translation>
    </message>
    <message>
      <source>This very file was imported on {when}.</source>
      <translation>Ce même fichier a été importé le {when}.</translation>
    </message>
    <message numerus="yes">
      <source>Update %n row(s)</source>
      <translation>
        <numerusform>Mettre à jour %n ligne</numerusform>
        <numerusform>Mettre à jour %n lignes</numerusform>
      </translation>
    </message>
    <message>
      <source>a new contact and inquiry</source>
      <translation>un nouveau contact et une nouvelle demande</translation>
    </message>
    <message>
      <source>already here</source>
      <translation>déjà là</translation>
    </message>
    <message>
      <source>are noted as having come</source>
      <translation>sont notés comme présents</translation>
    </message>
    <message>
      <source>are noted as registered</source>
      <translation>sont notés comme inscrits</translation>
    </message>
    <message>
      <source>become contacts</source>
      <translation>deviennent des contacts</translation>
    </message>
    <message>
      <source>become inquiries in the Inbox</source>
      <translation>deviennent des demandes à traiter</translation>
    </message>
    <message>
      <source>become inquiries too, with a question</source>
      <translation>deviennent aussi des demandes, avec une question</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>file {n} of {all}</source>
      <translation>fichier {n} sur {all}</translation>
    </message>
    <message>
      <source>have a look at {n}.</source>
      <translation>regardez-en {n}.</translation>
    </message>
    <message>
      <source>in doubt</source>
      <translation>en doute</translation>
    </message>
    <message>
      <source>known, with something new</source>
      <translation>connus, avec du nouveau</translation>
    </message>
    <message>
      <source>left alone</source>
      <translation>laissés tels quels</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>ligne {line}</translation>
    </message>
    <message>
      <source>lines of orders are noted</source>
      <translation>les lignes de commande sont notées</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <source>perhaps {names}</source>
      <translation>peut-être {names}</translation>
    </message>
    <message>
      <source>row {row}, line {line}</source>
      <translation>ligne de données {row}, ligne {line} du fichier</translation>
    </message>
    <message>
      <source>sheet {n} of {all}</source>
      <translation>feuille {n} sur {all}</translation>
    </message>
    <message>
      <source>sheet “{sheet}”</source>
      <translation>feuille « {sheet} »</translation>
    </message>
    <message>
      <source>tag {name}</source>
      <translation>étiquette {name}</translation>
    </message>
    <message>
      <source>wait until somebody has answered</source>
      <translation>attendent que quelqu’un réponde</translation>
    </message>
    <message>
      <source>{add} and update {n}</source>
      <translation>{add} et en mettre à jour {n}</translation>
    </message>
    <message numerus="yes">
      <source>{matched} of %n column(s) matched</source>
      <translation>
        <numerusform>{matched} colonne sur %n associée</numerusform>
        <numerusform>{matched} colonnes sur %n associées</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WorkPage</name>
    <message>
      <source>Back to the list</source>
      <translation>Retour à la liste</translation>
    </message>
  </context>
  <context>
    <name>WorklistDelegate</name>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>no longer matches this view</source>
      <translation>ne correspond plus à cette vue</translation>
    </message>
  </context>
  <context>
    <name>_DateField</name>
    <message>
      <source>tomorrow, 12 dec, 2026-12-01</source>
      <translation>demain, 12 déc, 2026-12-01</translation>
    </message>
  </context>
  <context>
    <name>_TagField</name>
    <message>
      <source>Tags, parted by commas</source>
      <translation>Étiquettes, séparées par des virgules</translation>
    </message>
  </context>
</TS>

import type { LanguageFile } from '../language-file.ts';

/** French: vous and tu, elision written apart ("l iban"), chat spellings ("jai", "c koi", "svp"), words of Quebec, Belgium and Switzerland. */
export const fr: LanguageFile = {
  id: 'fr',
  elides: true,
  common: `le la les l un une des du de d et ou mais si que qu qui quoi ne n pas plus jamais rien personne ce cet cette ces c ça ca cela est sont était être suis es êtes sommes ai as a avez ont avons avait j je tu il elle on nous vous ils elles me m te t se s lui leur y en mon ma mes ton ta tes son sa ses notre nos votre vos
    à au aux avec sans pour par sur dans chez sous vers avant après depuis jusqu dès là ici hier demain maintenant déjà encore aussi très trop bien mal oui non bonjour bonsoir salut merci monsieur madame svp stp plaît plait numéro num nom compte banque carte téléphone portable tel mail adresse commande colis client cliente
    peux peut pouvez pourrais pourriez pouvoir veux veut voulez voudrais dois doit devez faut besoin fait faire faites dit dire dites quand comment où pourquoi combien quel quelle quels quelles tout tous toute même autre juste vraiment jai cest ya`,
  groups: `
your: votre/vos/ton/ta/tes
my: mon/ma/mes
kin: mari/femme/père/mère/frère/soeur/fils/fille/maman/papa/copain/copine/compagnon/compagne/conjoint*/ami/amie/ex/voisin/voisine/patron/associé*/client/cliente/collègue/cousin/oncle/tante/grand/belle/beau/locataire/employ*
acc: carte/cb/compte/iban/rib
chat: whatsapp/telegram/signal/messenger/insta/instagram/snap/facebook/discord
boss: chef/cheffe/patron/patronne/responsable/manager/directeur/directrice/superviseur/supérieur
job: compte/accès/session/poste/licence/console/messagerie/profil/identifiant/identifiants/boîte`,
  words: `
captcha: captcha cloudflare cocher/coche_la_case un_robot vérification_humaine
ask: balance communique communiquer communiquez confirme confirmer confirmez créer créez crée dict* dites dis_moi donne donner donnez donniez déposez envoie envoies envoyer envoyez faire/faites_?/moi/nous_parvenir fournir fournissez générer générez indique indiquer indiquez joignez joindre lire lis lisez me/nous_dire montre montrer montrez notez partage partager partagez passe passer passez photographi* poste précise préciser précisez prête prêter prêtez recopi* redis redites redonn* relis relisez rappelez/rappelle_moi_l/le/la/les/quel/quelle renvoie renvoyer renvoyez répét* savoir_ce scann* transfère transférez transmett* transmets téléverse* écris/écrivez_le/moi épel* colle/collez/copie/copiez_moi/le/la/les/ce/votre/ton fil*
may: as/aurais/peux/pourrais_tu auriez/avez/connaissez/pourriez/pouvez/voulez_vous on_peut_avoir j/je_aimerais/peux/pourrais/veux/voudrais/souhaite_?/bien_avoir/connaître/savoir je_cherche merci/prière/possible_de/d puis_je_?/vous_avoir/demander/savoir tu_as/me/peux/pourrais/te veuillez vous_auriez/me/pourriez/pouvez/souvenez vous_avez_l/la/le/un/une/votre/quoi besoin_du/des besoin_de_l/la
need: besoin_de/d/du/des faudrait/faudra/faut_votre/vos/ton faut_que_vous/tu_me/m/nous il/me/nous_manque m/me/nous_faudra/faudrait/faut j_aimerais je_souhaite/veux/voudrais manque_juste nécessaire requis vous_devez_me/nous vous_demande/demander/demanderai
wh: combien comment_s_appelait/appelle koi laquelle lequel où_êtes/habit*/viv*/travaill* qu_est_ce_qu/que quand que_dit quel quelle quels quelles c_est_qui qui_est quoi
about: et/puis/plus/aussi/ensuite/maintenant_l/le/la/les/ta/ton/vos/votre ainsi_que
enter: entrez entrer inscrivez renseigner renseignez rentrez saisir saisissez tape tapez écrivez
neg: au_lieu aucun aucune jamais n ne ni pas personne plutôt_que rien sans évite évitez
okay: n/ne/?_s/me/?_ai/arrivez/arriverez/charge/fonctionne*/marche*/ouvr*/passe/sais/souviens/trouve/vois/voit_pas/plus/que auriez/aurais/pourriez/pourrais/as/avez_?/vous/tu_pas pas_accès/encore/grave/possible pas_de_problème/souci pas_le_temps n_hésitez_pas vous/t_inquiét*/inquiète_pas dis/dites_rien dis/dites/parlez/parle_à/pas_?/à_personne personne_?/ne_le_saura
how: où_trouver/voir/changer/mettre autre_moyen/façon/mode_de_payer/paiement/régler comment_activer/avoir/changer/désactiver/faire/je/mettre/modifier/on/payer/puis/retrouver/récupérer/supprimer/trouver/ça où_est/je/puis/se/sont/trouver dois/peux_je est_ce_grave/normal/sûr est_ce_que_je/ma/mon c_?/est_grave faut_il je_fais_comment/quoi je/on_peux/peut/dois_changer/envoyer/payer/régler puis_je_changer/payer/régler pourquoi que_faire avez/as_vous/tu~reçu/essay*/saisi/vérifi*/chang*
place: au_distributeur/guichet/livreur/terminal à_l_accueil/agence/aéroport à_montrer/présenter dans/depuis/sur/via~app/appli/application/boutique/champ/case/espace/facture/formulaire/paramètres/page/profil/rubrique/réglages/site/terminal cliquez_sur dans_votre_compte en_agence/boutique/caisse/magasin/personne lien/page/espace/formulaire_sécuris* lien/page_de_paiement lors_du munissez_vous présent* sur_place/présentation
offer: je/nous/on_te/t/vous_communique/donne/enverrai/envoie/envoyons/passe/renvoie/transmets je_vais_vous voulez_vous_que
done: communiqué! confirmé! partagé! noté! copié! collé! montré! indiqué! changé! activé! créé! ai/as/avez_donne/entre/change appuyé! bloqué! bloquée cassé débité entré! expiré! exécuté! installé! lancé! oublié perdu piraté! payé! prélevé reçois_pas reçu refusé refusée saisi suivi_le tapé téléchargé! validé! volé! volée
told: arnaqu* attention bizarre c_est_de_vous/vous ça_dit c_est_quoi_ça de_votre_part escro* faux/fausse_conseiller/message/popup/site fraud* hameçonnage appli/facture/fenêtre/formulaire/page/site/terminal_?/me/nous/te_demande/dit/réclame/veut m/l/on_a/ont_appel*/contact*/demand*/dit/écrit me_demand* message_d_erreur méfi* phishing pirate* piège prudence raccroché se/me_faisant/fait_passer si_on/quelqu/un/une_te/vous/un/site/page suspect* quelqu_un/personne/type/gens_qui_me j_ai_lu virus
policy: avec/à_personne à_qui_que est/figure/trouve_au_dos gardez_le/votre inutile_de même_carte/compte/moyen n_a_pas_à ne_les/le/la_donnez/communiquez/partagez ne_communiquez/donnez/partagez/saisissez/transmettez/demande/demanderons/demandons ne/?_vous/m/nous_demandera/demanderons/demandons n_envoyez/écrivez pas_besoin/nécessaire pensez_à seulement/uniquement_dans/sur si_vous_voulez si_votre/vos vous_pouvez_changer/la/laisser/le/les/modifier
i: j jai je nous_vous/avons
my: {my} le_mien
our: {my} nos notre
your: {your}
you: as avez t_es tu vous êtes
please: merci sil_te/vous_plait stp svp veuillez
is: commence est finit sont était
filler: est_le n no num numéro
me: sur/dans_le_chat ici m me moi nous par_chat
it: le la les
statement: voici figure/trouve_sur/dans/au a/ont_?/bien/déjà_été arrive_sous débité est_confirm* merci_pour mis_à_jour remboursé! réservé
num: numéro* num chiffres coordonnées données infos informations
cards: carte cb visa mastercard bancontact
card: numéro/num/n/chiffres/coordonnées/données/infos/informations~carte/cb #/seize_chiffres carte_complète
cvv: trois/3_chiffres_au/derrière/du chiffres/code/numéro~dos/verso/derrière/arrière code_de_sécurit* crypto cryptogramme chiffres/numéros/code_?/au/du/derrière_dos
expiry: validit*~carte/cb carte~valable/valide date~expiration/validit* fin_de_validit* carte_expire
cardPicture: recto_?/et_verso photo/scan~cb/bancaire
cardPin: code/pin~carte/cb
pin: code_confidentiel/secret/pin/puk numéro_secret pin nip
password: mdp mot_de_pass/passe motdepasse mots_de_passe password phrase_secrète code_d_accès code/schéma_de_déverrouillage code_de_{your}_espace/téléphone/compte
securityAnswer: mot_secret question/questions/réponse/réponses~secrète/secrètes/sécurit*
seed: 12/24/douze/quatre_mots mots/phrase/clé/code/codes_de_récup/récupération/secours phrase_mnémonique mots~portefeuille clé_privée
apiKey: clé/clef/clés~api clé_secrète jeton jetons token tokens secret_d/de/du/webhook fichier_env en_tête~autorisation requête_qui_marche
session: cookie cookies har identifiants_de_session
login: identifiant identifiants login logins accès~admin/back/backoffice/crm/système/panel/logiciel compte/session_admin codes_d_accès {your}_accès/codes/logs ta_session donne*/file/passe/prête_moi_l/un/ton/ta_accès identifiant/login~mdp/passe
code: code/codes/chiffres~activation/authent/authentification/authentificateur/confirmation/connexion/identification/otp/reçu/reçus/sms/temporaire/texto/unique/validation/vérif/vérification/whatsapp code/codes/chiffres_par/sur/dans/du~appli/application/mail/message/portable/téléphone code/codes/chiffres_qu/que/qui code_envoy*/affich* les_#/six/quatre_chiffres code/nombre/numéro/suite/série_à/de_#/six/quatre/huit_chiffres numéros_reçus clé_digitale digipass securipass
codeWeak: code codes
digits: chiffres le/un_numéro/nombre les_numéros
governmentId: carte/pièce/papiers/justificatif/document_?/nationale_d_identit* cni carte_vitale/soleil carte/titre_de_résident/séjour passeport permis permis_de_conduire n/num/numéro~sécu/sécurit*/fiscal/insee/ss/avs/national/étranger/impôt/passeport/permis/pièce/titre sécurit*_sociale assurance_maladie/sociale nas nir niss registre_national avis_d_imposition/impôt acte_de_naissance selfie_avec photo/scan~pièce/identit*
bank: rib bic iban coordonnées/données/informations/infos/identit*_bancaires/bancaire n/num/numéro/relev*~compte code_banque/guichet nom~banque quelle_banque numéro_de_transit
bankWeak: banque compte compte_bancaire
bankLogin: code/codes/identifiant/identifiants/accès/mot~banque/bancaire/bancaires espace_bancaire banque_en_ligne
birth: ddn naissance né! né!/née_le/en/où/à es/êtes_?/vous/tu_né!/née
age: quel/ton/votre_âge {your}_anniversaire
identity: nom/lieu/ville/pays~naissance nom~jeune_fille/chien/animal/chat nom/prénom~père né!/née_où ville_êtes/es_?/vous/tu_né!/née êtes_vous_né!/née animal_de_compagnie meilleur/meilleure_ami/amie première/premier_voiture/école/animal quelle_école école_primaire célibataire marié! mariée pacs* divorc* en_couple conjoint combien/nombre_d_enfants des_enfants situation_de_famille situation_familiale/matrimoniale/professionnelle état_civil état/problème/problèmes_de_sant* allergi* maladie* handicap médicaments traitement enceinte fumeur employeur métier profession travaillez_dans_quoi gagnez_vous/combien tu_gagnes_combien salaire revenu* patrimoine épargne dettes locataire_ou propriétaire_ou nationalit* origine* religion tu_habites_où où_habitez_vous vivez_seul/seule
kin: mère père animal chien maman papa
name: nom appelle appelait prénom
picture: photo* image scan* copie capture* selfie
decoy: il/elle_a_quel_âge au_bout_du_compte un_compte carte_cadeau/grise/mémoire/postale/sim/verte carte_d_embarquement/abonnement carte_de_fidélité/membre/visite cartes_cadeaux code_article/barre/barres/cadeau/client/d/de/des/du/erreur/parrain/pays/postal/produit/promo/qr code_de_réduction/réservation/suivi code_d_erreur/entrée compte_client/en/professionnel/utilisateur numéro_de_compte_client numéro_client numéro_de_chambre/client/colis/commande/contrat/dossier/facture/portable/référence/réservation/suivi/série/tel/ticket/téléphone permis_de permis_de_construire prendre_en_compte rendre/tenir/tenez_compte solde/titulaire_du_compte
sms: sms texto notif notification message vas/va/allez_recevoir/avoir arriv*_chez/sur est/va_arriv* vient_d_arriver chez_toi/vous par_erreur reçu/reçois/recevez/recevoir/recevrez_un/deux/le sur_ton/votre_mobile/portable/tel/téléphone as/avez_reçu tu_reçois vous_recevez va/vient/venez/viens_?/vous_d/de/être_être/recevoir/envoy* ai_envoyé_un
relay: le/la/les_moi/nous dicte/dictez/dis/dites/donne/donnez/envoie/envoyez_moi_ce/le/les me/m/nous_le/la/les_communiquer/dicter/dire/dites/donner/donnez/envoyer/lire/lisez/passer/renvoyer/transmettre tu/vous_me/m_l/le/les il/ça_dit/affiche_quoi je_t/vous_écoute le_code/numéro_svp y_a_quoi quel_code/numéro tapez/écris/écrivez/notez/recopiez_le/les_ici/moi faites_moi_suivre redonnez/renvoie/renvoyez/lis/lisez_moi lis/lisez/dicte/dictez_le/les
approve: accept*/approuv*/autoris*/confirm*/valid*_la/l_demande/notif/notification/connexion/opération/alerte appui*/appuy*/cliqu*_sur_oui/approuver/accepter/confirmer/valider valid*_?/juste/simplement_sur/avec/depuis_{your}
tapYes: approuv* accept* confirm* valid* appuy* appuie clique* autoris* mets/mettez/faites/tapez_oui
push: notification* notif alerte demande popup push
coax: mais_à_moi/nous message_automatique/standard/type
onFile: affiché! apparaît associ*/lié/liée/rattach*_à/au au_dossier chez_vous dans/sur_{my}/le/votre/son/sa_compte/dossier/fiche/système/écran/profil dans_la_base enregistré enregistrée est_noté/notée indiqué! inscrit* j_ai/avais_donn*/mis*/renseign* que_vous_avez renseigné tu/vous_as/avez_comme/là/pour
person: {my}/son/sa_{kin} cette/ce/cet/un/une/l/la/le/du/votre/autre_acheteur/client/cliente/dame/destinataire/expéditeur/homme/livreur/locataire/monsieur/patient/patiente/personne/propriétaire/titulaire/vendeur/vendeuse/voisin/voisine à/chez/d/de/par/que/si_m/mme/mr/madame/monsieur celle/celui_qui défunt* huissier son leur sa
contact: 06 adresse chambre coordonnées commande email courriel habite mail numéro portable gsm tel téléphone
balance: combien_d_argent combien_elle/il/y_?/y/lui_a/reste commandes dernier/derniers/dernières_achat/achats/appels/paiements/transactions factures opérations relev* reste_combien y_a_combien ses_achats/appels solde a_combien sur_son_compte/contrat/dossier dépens* achet*/command*/livr*/pay*/réserv*_quoi
records: données/dossiers/fiches/fichier/infos/liste/coordonnées_?/de/des_?/vos_clients
disclose: savoir/dire/dites/dis_?/moi_ce_qu/que~a/ont_achet*/command*/pay*/réserv* où~habite/vit/travaille quel/quelle_mail/nom/numéro/adresse/carte/banque/téléphone_?/mail/vous_avez/est/apparaît/figure avez_quoi/quel/quelle_?/comme_mail/numéro/adresse quelle_chambre qui_a_command*/réserv*/pay* à_qui_appartient sur/à_quel/quelle_adresse/mail/nom/numéro/compte_vous/avez/tu/c/ça envoyez/livrez/livré!/avez~quelle_adresse/mail lis/lisez/relis*/lire/redi*/rappel*/redonn*_?/moi_l/mon/ma_adresse/mail/téléphone/portable épelez/épelle_moi en_entier premières/derniers/dernières_lettres/chiffres_de_la/ma/mon_carte/adresse/compte/numéro elle/il_est_cliente/client est_ce_que~est_cliente/client qui_a_pass*_la/cette/ma_commande
staff: {boss} collègue* informaticien rh service_informatique
fishing: combien_d_agents/essais/erreurs combien_de_collègues/conseillers/tentatives comment~authentifiez/identifiez comment/que/quoi~contrôlez/vérifiez~identit*/client*/gens/moi/titulaire/personne en_interne demandez_quoi/quelles demandez~authentifi*/identifi*/vérifi* suivez~procédure utilisez/utilises/travaillez/bossez~logiciel/crm/outil/outils/système/antivirus/teams/zendesk logiciel/crm/outil/outils/antivirus/vpn/prestataire~vous/tu/avez/utilis* quel/quels_antivirus/crm/logiciel/logiciels/vpn par_quel_logiciel/outil/programme questions_de_sécurit*_posez/demandez quelles_questions_posez/vous/de est_qui~{boss} qui_est~{boss} nom/prénom~{boss} {boss}_s_appelle qui~informatique/paie/comptabilit* qui_?/est_?/ce_?/qui_peut_autoriser/débloquer/réinitialiser/valider qui_a_?/le_accès/droit qui_autorise/bosse/dirige/gère/valide jusqu_à_combien jusqu_à_quel_montant {your}_matricule/plafond/nom_complet dans/depuis/sur_quel/quelle_bureau/centre/ville/site/étage vous/tu_êtes/es_combien/nombreux/plusieurs êtes_vous_combien/nombreux basés_où télétravail
internal: annuaire back_office base/outil/poste/procédure/numéro/mail/url/ligne/adresse_interne/direct/directe espace/portail_agent/agents/employés extension intranet url_admin liste_des_employés/collègues organigramme planning vpn wiki
change: actualise* associe* bascule* change changer changez corrigez enregistrer enregistrez inscrivez met mets modifi* passe passez rattach* remplac* notez mett*
remove: annulez coupe coupez efface* réinitialis* saute vire virez désactiv* enlev* retir* supprim*
add: ajout* rajout* donne donnez inscrivez mets mettez mettre nomm* passe passez
skip: contourn* exception sans_?/la/les/passer_questions/vérif*/contrôle* fais/faire/faites/passe/passez_sans ignore* laisse/laissez_?/moi_tomber/passer passe/passez/passer_outre saut* zapp* faire_autrement pas_besoin_de/d pas_le_temps_pour oublie* pass*/saut*_cette_étape
verification: authentification contrôle* identification procédure questions validation vérif* étape*
access: accès laissez/laisse_moi_entrer débloqu*
alerts: alertes notifications
forwardCalls: renvoi/transfert_d_appel/appels renvoyez/transférez_mes_appels
takeover: bascul*/mettez/changez/remplac*/rattach*~sur/par/à_ce/cet/mon_?/autre/nouveau_mail/email/courriel/gmail/numéro enlève/enlevez/retirez/supprimez_l/du/mon_ancien/ancienne/compte/ex transférez_le_compte code_rio code_de_portabilit* transf*/port*/mett*/bascul*_?/moi_mon/ma/son/sa_num/numéro/ligne_sur
activate: activ* bascul* migr* passe passer passez porter portez transfère transférer transférez mettez
sim: {my}/la_ligne sim esim puce rio
mfa: a2f appli/application~authentification ancien_appareil/portable/téléphone appareil_de_confiance authentificateur clé_digitale deux/double_étapes/authent/authentification/facteurs/vérif/vérification/validation deuxième/second_facteur
reset: lien_de_connexion/récupération/réinitialisation le_lien reset réinitialis*
mail: @mail courriel email gmail mail
phone: mobile numéro portable téléphone cellulaire gsm
account: compte contrat dossier fiche ma_ligne profil
other: @mail ancien/ce_mail/numéro ancienne/cette_adresse au/par_# autre celui_ci/là celle_ci/là dorénavant désormais mon_gmail nouveau nouvelle l_ancien/ancienne perso personnel* plus_accès plutôt à_la_place
lost: perdu volé! cassé plus_accès marche_plus
payee: bénéficiaire compte/rib_de_paiement/versement rib~salaire versement_de_mon_salaire
rights: accès_au_compte admin administrat* cotitulaire gestionnaire procuration propriétaire titulaire
install: accepte acceptez autoris* cherche* connect* install* lanc* ouvre ouvrez ouvrir tapez télécharg*
open: cliqu* consult* exécut* lanc* ouvre ouvrez ouvrir regard* télécharg* visionn*
display: l/votre/ton/un_écran/bureau/ordi/ordinateur votre/ton_pc
showScreen: partag* montr* affich* diffus* voir
screen: partag*_?/d/l/votre/ton_écran
control: accept*/autoris*_la_connexion/prise/session accès/assistance/bureau/connecter/connexion/contrôle/dépann*/montr*/main~distance autoris*_l_accès autoris*_le_contrôle cliqu*_sur_accepter/autoriser connect*_à/sur_ton/votre_machine/ordi/ordinateur/pc/poste je_peux/vais_me_connect*_à/sur_ton/votre_ordi/ordinateur/pc/poste contrôle~écran/ordinateur/pc/poste me_laisser_entrer prend*/prenn*_la/le/?_main/souris/contrôle prise_de_contrôle prise_en_main rejoi*_la_session
remoteTool: anidesk logiciel/appli_de/d_assistance/support assistance_rapide quicksupport
winR: boîte/fenêtre_exécuter
terminal: explorateur recherche_windows menu_démarrer console f12 fenêtre/écran_noire/noir invite/ligne_de_commande/commandes outils_développeur éditeur_de_registre
paste: colle coller collez copie copiez insér* recopi* tape taper tapez
run: démarre* exécut* laiss*_tourner lance lancer lancez
command: bout_de_code ce/cette_code/texte/instruction commande code/texte_que_je/suivant en_?/tant_?/qu_admin/administrateur fichier_bat ligne script
enterKey: entrée valide validez
archive: archive archives fichier/dossier_compressé/exe/iso/zip exécutable image_disque installateur télécharg*/install*/lanc*_?/cette_l/le/la/ce/un_?/petit_lecteur/logiciel/outil/programme/module/codec/mise lecteur_vidéo rar setup wetransfer zippé activ*/autoris*_?/la/les/le_macros/modification/contenu
file: capture captures document documents dossier enregistrement facture fichier* film lien photos pièce_jointe preuves rapport vidéo vidéos
unpack: code_# décompress* dézipp* extraire extrais extrayez mdp_est activ*/autoris*_?/la/les/le_macros/modification/contenu
pc: ordi ordinateur pc_de/windows poste_de_travail sur/avec_?/un/le/ton/votre_pc sous_windows
openHow: activ*/autoris*_?/les/le/la_macros/contenu/modification antivirus_?/va_bloque/râle/râler faut_windows cliq*/clic_deux/2_fois double_clic/clique/cliquer/cliquez coup*/désactiv*_l_antivirus depuis/prenez_un/l/votre_ordi/ordinateur/pc ouvr*/exécuter_quand_même faut_un_ordi/pc faux_positif ouvr*_le/la/les_sur pas/que/seulement_sur_?/un_mobile/ordinateur/pc/tablette/téléphone/windows sur_l/un/votre_ordinateur
here: @url ci_dessous/joint en_dessous ici lien cette_adresse/page est/sont_là
evidence: avis candidature capture captures certificat constat cv devis document_partagé enregistrement* facture photo photos plainte preuve* rapport réclamation vidéo* tout_est
refund: avoir crédit* l/mon_argent la_somme le_montant les_fonds/sous loyer paiement paiements rembours* revers* vers* vire virement virer virez commission salaire prime caution
pay: paie payer payez règle régler réglez verse versez vire virement virer virez
otherAccount: prépay* autre/nouveau/nouvelle/nouvel_{acc} {acc}_suivant*/différent* sur/vers_celle/celui sur/vers_ce/cet/cette_{acc} {acc}/celle/celui/paypal_de_ma/mon/mes à_ma/mon_{kin} plutôt_en_espèces plutôt_par_virement
changed: changé! changent changée changées modifié! modifiées désormais dorénavant
bankDetails: banque rib iban coordonnées_bancaires
newBank: ancien_compte/iban/rib changement_d/de_banque/coordonnées/iban/rib fiche_?/du_fournisseur nouveau_rib nouvel_iban nouvelle_banque nouveau_compte_bancaire nouvelles_coordonnées_bancaires passés_chez désormais/dorénavant~payer/payez/régler/réglez/verser/versez/virer/virez payez/réglez/versez_désormais désormais/dorénavant_sur prochain/prochains/vos_règlements/virement/virements/paiement/paiements_sur
giftCard: carte/cartes_amazon/apple/cadeau/cadeaux/google/prépayée/prépayées neosurf pcs transcash
spend: utiliser/utilise/utilisez/payer/payé!/paie_?/avec_?/la/une/ma_carte/cartes_cadeau
p2p: crypto cryptomonnaie espèces interac lydia n26 paylib portefeuille twint wero
divert: achet*/achèt*/pay*/régl*~neosurf/pcs/transcash/coupon*/bitcoin*/crypto* achet*/achèt*~cartes au_noir compte_d_attente compte_sécuris* directement_à_moi en_bitcoin/crypto/liquide en_carte/cartes_cadeau/cadeaux entre_amis/proches gratt* hors_plateforme/site mettre/sécuriser/transférer/virer_{your}_argent/fonds paye*_moi_directement rembours*_?/moi_sur_?/mon/le_paypal/lydia sans_facture sur_?/le/mon_lydia/paypal éviter_les_frais
buy: achète achetez acheter prends prenez
channel: adresse/boîte/mail/ligne/numéro/portable_perso/privé!/privée/personnel* en_privé! facebook insta instagram messenger mon_gmail/perso signal snap wapp watsap whats wa
write: ajout*/appel*/contact*/joignez/rejoi*/retrouv*/écris/écrivez_moi continu*/discuter/passez/passons/va_sur/par continuons donne/envoie/file_moi_ton envoyez/donnez_moi_votre/un m_écrire on_?/se/s/en_continue/discute/parle/passe/retrouve parlons plus_rapide plus_simple mieux_sur écri*/envoy*/parl*/discut*/bascul*/joindre~sur/par/via as/avez_?/pas/un/ton/votre_{chat} es_sur quel_est_ton/votre c_est_quoi_ton/votre viens/venez_en/sur finit/finir/finissons_?/ça/ca_sur
privateContact: ton_06/facebook/insta/numéro/portable/snap/whatsapp/tel adresse/mail/numéro_perso/privé! votre_whatsapp/insta num_perso votre/ton_num
private: perso* privé! privée
signIn: avec_votre/ton_compte/session/accès s/se/t/te/vous_authentifi*/connecter/identifi*/loguer/reconnecter/réauthentifi* authentifi*/connect*/identifi*/reconnect*_toi/vous avec/entrez/saisissez_vos/tes_identifiants confirm*/débloqu*/réactiv*/valid*/vérifi*/récupér*_votre/vos/ton/leur/leurs_{job} validation_de_votre confirm*_votre_identit* connexion_obligatoire ouvr*/rouvr*_votre/une_session reconnexion renouvel* réactiv*
workAccount: adresse/boîte/mail/messagerie/compte_pro/professionnel/professionnelle/boulot/entreprise/d_entreprise agents conseillers compte_agent/habituel espace_rh fiche_de_paie helpdesk la_console service_info/informatique votre/vos/ton/ta_compte/licence/session/console/messagerie/planning/poste/accès/identifiant/conversations tout_le_service toute_l_équipe équipe_?/du_chat/support
expires: connexion/activit*_inhabituelle/suspecte incident_de_sécurit* arriv*_à_échéance/expiration expire* expiré! échéance bloqué! coupé! suspen* désactivé! désactivée sera/être_supprim*/fermé/réattribu* boîte_pleine déconnecté* migr* non_renouvel* nouveau/nouvelle_système/console/version perd*_l/votre/vos prend/prendra_fin limité! réattribu*
qr: qr scanne scannez
hurry: #_secondes avant_#_h avant_?/ce_17h/18h/midi/minuit/soir avant_la_fermeture/fin dans/en_?/l/une/#_heure/minutes/min dernier/dernière_avertissement/rappel/chance dès_que_possible dépêch* embarqu* il_reste immédiatement maintenant {my}_avion/train/vol pas_le_temps pressé pressée rapidement tout_de_suite urgence urgent vite
threat: amende avocat dénoncer huissier justice licencié mauvais_avis mise_en_demeure opposition plainte police poste_partout que_choisir sera_bloqu*/coup*/suspendu signaler sinon tribunal virer viré
authority: a_?/déjà_?/dit_accept*/autoris*/valid*/ok/oui approuv*/autoris*/valid*_par ami_de_votre/du_patron audit* commissaire de_la_banque dsi du_siège est/était_d_accord gendarmerie impôts je_connais_?/très_?/bien_votre je_suis_avocat/huissier/médecin l_autre_conseiller/conseillère la_direction/directrice le_directeur/patron notaire officier police prestataire service_fraude/info/informatique support/sécurit*/équipe_informatique/technique/sécurit* {your}_chef/collègue/direction/manager/responsable
secrecy: confidentiel dis/dites_rien discret discrètement efface*/supprim*_la/le/ensuite entre_nous en_parle/parlez_pas/à ne_le_dis/dites pas_de_trace personne_?/ne_le_saura que_ça_reste garde*_le_pour sans_en_parler sans_le_dire sans_prévenir/ticket/trace secret à_personne
bribe: bien_payé billet/cadeau_pour_vous/toi boulot_à_côté du_cash euros/balles_la/par je_?/te/vous_donne/offre/paie/paye_bien/# je_te/vous_paie/paye moitié_moitié on_partage par_client/fiche/semaine tu_touches un_?/petit_billet
plea: décès désespéré* mes_enfants à_l_hôpital soyez/sois_humain/gentil/gentille/sympa ayez_pitié/coeur
refusal: désolé_mais désolée_mais interdit je_?/ne_peux_pas malheureusement pas_possible données_personnelles/confidentielles confidentiel* interne pas_autorisé* rgpd protection_des_données
claim: comptable ici_la/le je_suis_du/la/le nous_sommes équipe
insist: allez aucun_risque c_est_sûr fais/faites_le fais/faites_moi_confiance je_vous_assure craint_rien simple_formalité
gave: déjà_confirmé!/indiqué!/vérifié!/fourni/saisi/communiqué! donné! passé! envoyé! jai_mis ai_mis transmis
deed: commandé acheté payé réservé livré livrer dormi logé retiré dépensé
didq: où/quand/combien/que/qu/comment_?/est/ce_?/qu_il/elle/mon/ma/m/mme il_l_a_fait`,
};

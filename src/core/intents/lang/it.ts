import type { LanguageFile } from '../language-file.ts';

/** Italian: lei, tu and voi; pronouns behind the verb by `endings` ("inviarmi" is "inviar" and "mi", "dammelo" is "dam", "me" and "lo"). */
export const it: LanguageFile = {
  id: 'it',
  endings: 'mi ci lo la li le gli melo mela meli mele glielo celo ne vi',
  common: `il lo la i gli le l un uno una e o ma se che chi di del dello della dei degli delle d da dal dalla a al allo alla ai alle in nel nella con per su sul sulla tra non più è sono era ho hai ha abbiamo avete hanno mi ti ci vi si io tu lui lei noi voi loro mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra vostro vostra
    questo questa quello quella qui qua lì là oggi ieri domani adesso ora già ancora anche molto poco niente nulla tutto tutta quando dove come cosa quale qual quanto quanta perché buongiorno buonasera salve ciao grazie prego signore signora può puoi posso potrebbe voglio vorrei devo deve bisogno fare faccio fatto dire detto
    numero nome conto banca carta telefono cellulare indirizzo ordine pacco mail volta poi dopo prima sempre mai bene male ok sì no solo altro altra stesso stessa sta va cliente`,
  groups: `
your: suo/sua/suoi/sue/tuo/tua/tuoi/tue/vostro/vostra/vostri/vostre
kin: marito/moglie/padre/madre/fratello/sorella/figlio/figlia/amico/amica/ex/fidanzato/fidanzata/compagno/compagna/capo/collega/vicino/vicina/socio/cliente/nonno/nonna/zio/zia/cugino/inquilino/mamma/papà
acc: carta/conto/iban
boss: capo/responsabile/direttore/direttrice/manager/supervisore/superiore
chat: whatsapp/telegram/signal/instagram/insta/facebook/messenger
job: account/accesso/profilo/licenza/sessione/postazione/casella/credenziali/identità`,
  words: `
captcha: captcha cloudflare non_sono_un_robot casella_di_verifica
ask: allega alleghi carica carichi comunica comunicate comunichi comunicar condivida condividi conferma confermi confermar copi crea creare crei dam dim dare dar date dia detta detti dettar dica dir dirci dite dici fornir fornire fornisca fornisci genera generi gira giri girar incolla incolli indica indicar indichi inoltra inoltri inoltrar invia inviate inviar inviare invii legga leggi legger manda mandate mandar mandi mostra mostri passa passar passi presta presti prestar ripeta ripeti rimanda scansioni scatti scatta scriva scrivi far/fare/faccia/fai_avere fammi_avere
may: conosce conosci dispiace ha/hai/avete_il/la/un/una/lo/l/i/le/sotto posso_avere/chiederle/sapere/chiedere può puoi potete potrebbe potresti potreste potrei_avere/sapere ricorda ricordi sarebbe_possibile è_possibile_avere vorrei/voglio/vorremmo_avere/conoscere/sapere mi_dà/dai/dice/dici/manda/mandi/invia/invii/passa/passi cerco_il/l/la
need: abbiamo/avrei/avremmo/avrò/ho_bisogno bisogno_di/del/della/dell/dei manca_solo mi/ci_manca/mancano/occorre/serv* necessito/necessitiamo occorre serve servono servirebbe* è_necessario/richiesto/obbligatorio
wh: che chi come_si_chiama/chiamava cosa dove_è/sei_nata/nato qual quale quali quando quanti quanto quanta
about: anche/poi_il/la/i/le/l/un e/ed_anche/qual/quale/poi
enter: compil* digiti digita immett* inserisca inserisci inserire inserite
neg: mai nessuna nessuno niente non né! né senza eviti evita
okay: nessun/no_problema non_c_è_problema/bisogno non_?/mi/si_apre/arriva/funziona/ho/preoccupi/ricordo/riesco/so/trovo/va/vedo non_fa_niente non_ti_preoccupare non_lo_dica/dire perché_no
how: altro/altri_modo/metodo_di/per_pagare come_si/posso/faccio/attivo/cambio/recupero/funziona/si_fa/disattivo/mai/devo cosa_devo/faccio devo dov_è dove_posso/trovo/vedo/si perché posso/possiamo_cambiare/pagare/usare/inviare si_può è_normale/possibile/sicuro/vero ha/hai/avete_già/ricevuto/provato
place: al_bancomat/terminale/corriere alla_cassa/reception/consegna area_personale clicca/clicchi/cliccate_su in_filiale/negozio/agenzia/cassa link/pagina/modulo_di/sicura/sicuro_?/pagamento nel/nella/nell/nelle/sul/sulla/sull/dal/dalla/tramite~modulo/campo/profilo/account/app/applicazione/impostazioni/portale/sito/pagina/area/sezione/bancomat/scontrino/fattura password_dimenticata present*
offer: ecco_il/la le/ti/vi_giro/inviamo/invierò/invio/mando/manderò/do/comunico/passo le/ti_ho_inviato/mandato posso_inviarle/mandarle/mandarti riceverà/riceverai_una vuole/vuoi_che
done: addebitat* bloccat* cambiato caricato cliccato dimenticat* dato già_inviato ho_dato/già/fatto/chiesto inserito inviato installato mandato pagato perso premuto ricevuto rifiutat* rubat* scadut* scaricato smarrit* verificato
told: attenzione c_è_scritto_di chiedeva eravate/siete_voi falso/falsa_mail/sito/operatore finto finta frode ha_detto il_sito/app/pagina_chiede mi_chied* mi/ci_ha/hanno_chiamat*/chiest*/contattat*/detto/scritto messaggio_di_errore phishing qualcuno_mi se_qualcuno/una/un_le/la/ti/pagina si_spacci* sospett* spacciandosi strana strano truff* virus cos_è_questo
policy: a/con_nessuno mai_chiest*/chied*/condivid* nessuno_di_noi nessuno_le_chiederà non_?/le/vi/ti_chied* non_c_è_bisogno non_?/le/vi/ti_comunic*/condivid*/invi*/mand*/occorre/scriv*/serve/dia/dare non_lo/la_dia/condivida non_è_necessario/obbligatorio può/possono_aggiornare/cambiare/lasciare/modificare/trovare/reimpostare se_vuole/preferisce solo_nell/sul/nel/tramite stessa/stesso_carta/metodo/conto è/si_trova_sul_retro
i: io lui noi
my: mio mia miei mie
our: mio mia nostra nostri nostro
your: {your}
you: avete ha hai lei tu voi
please: cortesemente cortesia favore grazie perfavore piacere
is: era finisce inizia sono è
filler: di n num numero
me: ci in_questa_chat in/nella_chat me mi qui
it: lo la li
statement: aggiornato confermato figura grazie_per prenotato rimborsato sono_stati/state è/sarà_stata/stato/addebitata/effettuato lo/la_trova/trovi trova_nella/sul
num: numero numeri num cifre dati coordinate informazioni estremi
cards: carta bancomat visa mastercard
card: numero/numeri/dati/cifre/estremi/informazioni~carta #/sedici_cifre carta_?/di_?/credito_completa
cvv: #/tre_cifre/numeri/numerini_sul/dietro/del_?/retro cifre/numeri/codice~dietro/retro codice_di_sicurezza
expiry: scadenza scade~carta carta~scade
cardPicture: fronte_e_retro foto/scansione~carta_di_credito
cardPin: pin/codice~bancomat pin~carta
pin: codice_personale/segreto/pin pin
password: password codice/chiave_d_accesso chiave/codice_di_accesso/sblocco parola_chiave/d_ordine passwd psw pwd passphrase
securityAnswer: domanda/domande/risposta~sicurezza/segreta/segrete
seed: 12/24/dodici/ventiquattro_parole chiave_privata frase/parole/codice/codici/chiave_di_backup/recupero/ripristino frase_segreta frase/parole~wallet/portafoglio
apiKey: chiave/chiavi_api/segreta segreto_dell/del/di token
session: cookie har file_har
login: credenziali login user/utente/username~password dati/codici_di_accesso {your}_accessi/utenza utente/account/accesso/accessi_admin/amministratore accesso_al/alla_gestionale/sistema/pannello/crm/vpn/console prest*/dam/dammi_il/l_tuo/account/accesso
code: codice/codici/cifre~arrivat*/arriva/arriverà/autenticazione/autorizzazione/conferma/monouso/otp/ricevuto/ricevuti/riceve/riceverà/sms/temporaneo/verifica/visualizz* codice/codici_via/per/dell/sull/nell_app/mail/email/messaggio/telefono codice/codici_che codice_inviato/usa codice/numero_a/di_#/sei/quattro_cifre sei_cifre
codeWeak: codice codici
digits: cifre il/un_numero i_numeri
sms: sms messaggio/messaggino notifica per_errore/sbaglio sbagliato_numero riceve_un/il ricever* arriverà arrivat* arriva_un sul_?/suo/tuo_cellulare/telefono le/ti_è_arrivat* le/ti_mando/invio/ho_inviato/mandato_un
relay: *melo *mela *meli cosa_dice/leggi/legge che_numero/codice_è/vedi/vede me/ce_lo/la/li/le_comunica/comunichi/da/dai/dia/dica/dice/dici/detta/detti/gira/giri/giro/inoltra/inoltri/invia/invii/legga/legge/leggi/manda/mandi/passa/passi/scriva/scrivi/ripeta mi_?/può/puoi_giri/gireresti/leggerebbe/leggi/legga/legge/dica/dici_il/le/i lo_scriva/scrivi_qui scrivilo/scrivetelo_qui
approve: accett*/approv*/autorizz*/conferm*_la_notifica/richiesta/operazione clicc*/prem*/tocc*/schiacc*_su_?/approva/conferma/sì/accetta/autorizza clicc*/prem*_sì/ok
tapYes: approv* accett* conferm* clicc* prem* autorizz* tocc*
push: notifica richiesta avviso popup push
coax: ma_a_me/noi messaggio_automatico/standard
governmentId: codice_fiscale carta_d/di_identità documento/documenti_?/di/d_?/identità passaporto patente permesso_di_soggiorno tessera_sanitaria numero~passaporto/patente/documento selfie_con carta_identità cf
bank: iban bic coordinate/dati/estremi_bancari/bancarie abi_e_cab numero~conto nome~banca che/quale/con/in_?/quale/che_banca conto_bancario/corrente
bankWeak: banca conto
bankLogin: accesso/codice/codici/credenziali/password/utente/pin~banca/banking home/internet_banking codice_titolare/utente
birth: anno/data_?/di_nascita sei/è/siete_nata/nato nata/nato_il/a/quando nascita
age: {your}_età/compleanno quanti_anni_ha/hai/avete età
identity: animale_domestico/domestici nome/cognome~madre/padre/cane/gatto/animale cognome_da_nubile città/luogo/comune_di_nascita dove_è/sei_nato/nata farmaci incinta malattie malattia cura_medica problemi_di_salute nazionalità origine prima/primo_scuola/auto/macchina/lavoro scuola_elementare professione lavoro_fa/fai che_lavoro datore_di_lavoro quanto_guadagna/guadagni reddito religione sposata sposato divorziat* single convive figli_ha/hai quanti_figli ha_figli stato_civile stato_di_salute stipendio in_affitto casa_di_proprietà migliore_amico/amica
kin: madre padre cane gatto animale mamma
name: nome cognome chiama chiamava
picture: foto scansione copia immagine selfie fotografia
decoy: carta_d_imbarco carta_d/di_identità carta_fedeltà/regalo/sim carte_regalo codice_a_barre codice_civile/cliente/coupon/d/del/dell/della/di/ordine/postale/prenotazione/prodotto/promo/promozionale/qr/sconto codice_di_errore/prenotazione/tracciamento estratto/per/tenere_conto intestatario/saldo_del_conto conto_cliente/alla rendersi/rendo_conto numero_cliente/ordine/verde numero_d/dell/di_ordine numero_di_cellulare/fattura/pratica/prenotazione/telefono/serie/spedizione/tracking/camera/contratto
onFile: associat* archiviat* avete_lì/registrat*/voi/di/come che_avete collegat* in_archivio nel/sul_?/mio/tuo/vostro_sistema/profilo/account/fascicolo/database nella_scheda registrat* risult* salvat* in_memoria memorizzat*
person: mio/mia/suo/sua/un_{kin} del/della/al/alla/il/la/questo/questa/quel/quella/un_altro_?/altra_cliente/corriere/destinatario/donna/inquilino/intestatario/mittente/ospite/paziente/persona/proprietario/signor/signora/signore/tizio/titolare/uomo/utente/venditore/venditrice/vicino un_altro/altra_cliente titolare avvocato_di
contact: camera cellulare email indirizzo mail numero stanza telefono ultimo_ordine ultimi_ordini recapit*
balance: acquisti movimenti ordini quanto_c_è quanto_ha ha_ordinato/comprato/speso/prenotato_cosa saldo spese fatture
records: dati/elenco/lista/schede/anagrafiche_?/dei/di/con_?/i_clienti
disclose: sapere/dire/dirmi/dica_?/mi_cosa/quando_ha_ordinat*/comprat*/prenotat*/speso cosa_ha_ordinat*/comprat*/prenotat* a/su/in_quale/che_indirizzo/mail/email/numero/camera/stanza/conto che/quale/quali_mail/email/numero/indirizzo/carta/dati_?/mail_avete/risulta/c/è/registrat*/hai/ha chi_ha_ordinat*/prenotat*/pagat* dove~abita/vive/lavora legg*_?/mi/lo_?/l/il_indirizzo/numero per_intero ultime_?/quattro/#_cifre_della_?/mia_carta/salvata ultime_?/quattro/#_cifre~salvata/registrata è/e_vostr*_cliente
staff: {boss} collega colleghi team_leader reparto ufficio_it
fishing: che/quale/quali_?/tipo_sistema/sistemi/programma/programmi/software/gestionale/crm/antivirus_?/vi/si_usate/usa/usi/utilizzate/utilizza usate~programma/software/gestionale/crm/sistema/teams/slack/salesforce/zendesk lavorate/lavori~programma/software/ufficio/sede/città che/quali_domande_?/di/sicurezza_fate/fa/ponete/chiedete chi_approva/autorizza/comanda/gestisce/convalida/sblocca chi_può_approvare/autorizzare/sbloccare/resettare chi_ha_accesso come_?/fate/si_?/a_verificate/verificare/identificate/autenticate/controllate cosa_chiedete chi_è~{boss} come_si_chiama~{boss} nome/cognome~{boss} quanti_siete siete_in_quanti quante_persone_lavorano in_quale/che_ufficio/sede/città/reparto siete_in/a_sede/milano/roma limite_di_rimborso matricola quanti_tentativi fino_a_quanto/che_cifra
internal: elenco_dei_?/dipendenti/colleghi interno_diretto intranet linea/mail/email/numero_dirett*/intern* pannello/portale/url/link_intern*/dipendenti/admin procedura/procedure_interna/interne organigramma vpn rubrica_interna turni
change: aggiorn* associ* cambi cambia cambiare cambiate imposta imposti metta mette mettere metti mettete modific* registr* sostitu* sposta* colleg*
remove: cancell* resett* togli togliere toglie togliete tolga disattiv* disabilit* rimuov* elimin* annull*
skip: bypass* ignor* lasci/lascia_perdere/stare salta saltare saltiamo salti senza_?/fare/la/le_verific*/domande/controll* chiuda/chiudi_un_occhio eccezione evit* faccia/facciamo_a_meno non_serve_la/il non_ho_tempo_per
verification: autenticazione controlli controllo domande identificazione procedura verifica verifiche verificare riconoscimento
access: accesso
alerts: avvisi notifiche
forwardCalls: inoltr*/devi*/trasfer*_?/le_?/mie_chiamate
activate: attiv* passa passi passare porta portare sposta* trasfer* metta metti
sim: esim sim la_mia_linea
mfa: autenticatore doppio/doppia/secondo_fattore/autenticazione/verifica due_fattori/passaggi/step verifica/autenticazione_in_due vecchio_dispositivo/telefono/cellulare
reset: il_link link_?/di_recupero/reset/reimpostazione nuova_password reimpost* reset
mail: @mail email gmail mail posta
phone: cellulare numero telefono recapito
account: account conto contratto profilo utenza anagrafica
other: @mail altra altro invece nuova nuovo personale privata privato questa questo questi quest seguente vecchia vecchio diverso diversa
lost: perso rubato rotto smarrito non_?/ho_accedo/più
payee: accredito_dello_stipendio beneficiario conto_di_accredito
rights: admin amministrat* cointestatari* intestatari* titolare delegato delega secondo_utente
add: aggiung* fai inserisca inserisci metta metti mettete nomin* rendi renda dia dai
install: accett* apra apri aprite avvi* cerchi installa* installi scaric*
open: apra apri aprite aprire aprirlo clicca clicchi esegu* guarda guardi scaric* visualizz* veda
display: lo/suo/tuo/il_schermo/desktop/monitor
showScreen: condivid* mostr* condivis*
screen: condivi*_?/mi_lo/il/suo/tuo/dello_?/suo/tuo_schermo
control: accett*_la_connessione/sessione/richiesta_?/di_?/controllo accesso/assistenza/controllo/desktop/connessione_remot* dam/dammi/dia/prend*/lasci*_?/mi_?/il/prendere_controllo controllo_del_?/suo/tuo_pc/computer da_remoto accedere/colleg*_al_?/suo/tuo_pc/computer
remoteTool: assistenza_rapida app/programma_di_assistenza quick_support
winR: finestra/casella_esegui
terminal: console prompt riga/prompt_?/dei/di_comandi/comando terminale
paste: incoll* copi copia copiate digiti digita
run: avvi* esegu* lanc*
command: comando come_amministratore la/questa/quella_riga/stringa script
enterKey: invio
archive: archivio cartella/file_compress* eseguibile zippat* scarica/scarichi/installa/installi_il/l/questo_programma/lettore/codec/player/app
file: allegato cartella documento documenti fattura file foto link prove rapporto screenshot video registrazione
unpack: decomprim* estra* scompatt* password_#
pc: con/su_windows computer pc
openHow: abilit*/attiv*_?/le/il/la_macro/modifica/contenuto/contenuti apr*_?/lo/la_?/solo/il/la/le_?/file_sul/dal/da/su_?/un_computer/pc/windows disattiv*_l_antivirus doppio/due_clic/click/volte esegui/apri_comunque se_windows_avvisa solo/soltanto_?/su/sul/da/dal_windows/pc/computer sul/dal_telefono/cellulare_non non_?/si_apre/vede/funziona_sul/dal/da_telefono/cellulare
here: @url in_allegato link questa_pagina qui
evidence: foto video prova prove rapporto reclamo registrazione screenshot danno curriculum documenti certificato ricevuta tutto_lì
refund: accredit* bonifico i/il_soldi/pagamento/denaro pagamento rimborsar* rimborsat* rimborsi rimborso rimborsa rimborsate stipendio
pay: bonifico pagar* pagate paghi paga paghiate versi versa versate
otherAccount: altra/altro/nuova/nuovo/diversa/diverso_{acc} {acc}_di_?/mia/mio/un_{kin} {acc}_di_mia/mio su_quest*_{acc} su_quella/questa {acc}_prepagata/diverso/diversa intestat*_a a_mia/mio_{kin}
changed: cambiato cambiate cambiati cambiata cambia d'ora_in_poi nuova_banca nuovo nuovi nuove
bankDetails: banca iban coordinate coordinate_bancarie
newBank: cambio_di/dell_iban/banca/conto cambiato_banca/conto nuovo_iban/conto nuova/nuove_banca/coordinate prossim*_pagament*/bonific*/fattur*_su/sul d_ora_in_poi~pag*/vers*/conto/iban vecchio_conto/iban
giftCard: buoni/buono/carta/carte_regalo/amazon/prepagat* gift_card postepay gift
p2p: bancomat_pay bitcoin contanti criptovalute crypto paypal postepay satispay
divert: compr*/acquist*~gift/carte/ricaric* conto_sicuro/protetto foto_dei_codici gratt* in_bitcoin/contanti/buoni/crypto pag*~bitcoin/crypto/criptovalute rimbors*_?/mi/melo_?/lo_su_paypal/satispay/postepay su_?/mio_paypal/satispay/postepay ricaric*_la_?/mia_postepay senza_fattura fuori_dalla/dal_piattaforma/sito
buy: compra comprare compri acquisti prenda
channel: instagram insta facebook signal in_privato mail/numero/email/cellulare_personale/privat*
write: aggiungi* chiama chiamami contatta contattami continu* mi_?/può_aggiunga/chiami/contatti/scriva/scrivere parl* passiamo passa prosegu* scriv* sentiamoci meglio/vieni/veloce/comodo_su ha/hai_?/un/anche_{chat} qual_è_il_tuo/suo mi_dai/dà/lasci_il_tuo/suo tuo/suo_{chat} su_{chat}_è
privateContact: mail/numero/email/cellulare_privat* mail/numero/cellulare_personale suo/tuo_{chat} tuo_cellulare/numero
private: personale privato privata
signIn: acced* accesso/login_?/di_nuovo convalid* effettu*_?/il/l_accesso/login fac*/fai_?/il/l_login/accesso riattiv* rinnov* si/ti_autentic* autentic* conferm*/verific*/convalid*/sblocc*_il/la/le/l/i_?/{your}_{job} verific*_ora ripristin*
workAccount: account/mail/profilo/credenziali_aziendal*/lavoro/operatore la_console operatori operatore {your}_licenza/sessione/accesso/account/postazione/casella/utenza tutti_gli tutto_il_team zendesk helpdesk ufficio/reparto_it/informatico
expires: accesso/attività_sospett*/insolit* bloccat* disattivat* migrazione migr* perder*_l/il scad* sospes* sar*/verr*_disattivat*/sospes*/chius*/eliminat* in_scadenza nuova_console/versione/piattaforma
qr: codice_qr inquadr* scansion*
hurry: #_secondi adesso entro_le/oggi/domani/stasera/# tra/entro/in_#_minuti/ore il_mio_volo/treno immediatamente fretta prima_possibile subito ultima_possibilità urgente urgentemente urgenza
threat: altrimenti avvocato denunci* licenziar* multa perderà polizia recensione/recensioni_negativ* sarà_bloccato sennò tribunale
authority: dalla/della_banca/direzione dell/ufficio_it ha_già_approvat*/autorizzat*/detto approvato_da il_tuo/suo_?/vostro_collega/{boss} servizio_antifrode sono_della/il/l/un_polizia/direttore/avvocato/carabinieri/tecnico
secrecy: cancell*_la_chat/conversazione nessuno_lo_saprà non_dirlo/dire non_lo_dica riservato segreto tra_noi senza_dirlo
bribe: a_settimana la/ti_pago per_ogni_cliente/dato quanto_ti_pagano soldi_extra/facili ti_do/offro_?/#_# euro/soldi_per_te una_mancia
plea: disperat* in_ospedale la/ti_prego
refusal: mi_dispiace_ma non_possiamo/posso non_è_possibile
claim: chiamo/parlo/scrivo_da/per per_conto_di siamo/sono_di/il/la/del/della
insist: fidati lo_faccia senza_problemi si_fidi è_sicuro tranquillo`,
};

import type { LanguageFile } from '../language-file.ts';

/** Italian: lei, tu and voi; pronouns behind the verb by `endings` ("inviarmi" is "inviar" and "mi", "dammelo" is "dam", "me" and "lo"). */
export const it: LanguageFile = {
  id: 'it',
  endings: 'mi ci lo la li le gli melo mela meli mele glielo celo ne vi',
  elides: true,
  common: `il lo la i gli le l un uno una e o ma se che chi di del dello della dei degli delle d da dal dalla a al allo alla ai alle in nel nella con per su sul sulla tra non più è sono era ho hai ha abbiamo avete hanno mi ti ci vi si io tu lui lei noi voi loro mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra vostro vostra
    questo questa quello quella qui qua lì là oggi ieri domani adesso ora già ancora anche molto poco niente nulla tutto tutta quando dove come cosa quale qual quanto quanta perché buongiorno buonasera salve ciao grazie prego signore signora può puoi posso potrebbe voglio vorrei devo deve bisogno fare faccio fatto dire detto
    nn cmq numero nome conto banca carta telefono cellulare indirizzo ordine pacco mail volta poi dopo prima sempre mai bene male ok sì no solo altro altra stesso stessa sta va cliente sapere avere dice dai fai manca dovrei potrei serve faccia`,
  groups: `
your: suo/sua/suoi/sue/tuo/tua/tuoi/tue/vostr*
kin: marito/moglie/padre/madre/fratello/sorella/figli*/amic*/ex/fidanzat*/compagno/compagna/capo/collega/vicin*/socio/cliente/nonn*/zio/zia/cugin*/inquilin*/coinquilin*/suocer*/cognat*/nipote/ragazz*/mamma/papà
acc: carta/conto/iban/postepay/paypal/satispay
di: comunica/comunichi/confermi/dia/dica/dici/detta/detti/gira/giri/inoltra/inoltri/invia/invii/legg*/manda/mandi/mostra/mostri/passa/passi/presti/ripet*/scriv*
boss: capo/responsabile/direttore/direttrice/manager/supervisore/superiore/capoturno/caporeparto
chat: whatsapp/telegram/signal/instagram/insta/facebook/messenger
job: account/accesso/profilo/licenza/sessione/postazione/casella/credenziali/identità`,
  words: `
captcha: captcha non_sono_un_robot
ask: {di} alleghi allega carichi carica comunicar condividi condivida conferma dam dim dar dare dettar dir dite fotografa fotografi indichi inviate inviar inviare mandate mandar passar far/fare/faccia/fammi_avere mi_fai/faccia/fa_accedere/entrare/un/una controll*_?/il/la/l_indirizzo/numero/mail/saldo bisogno_di_sapere vorrei_sapere incoll*_?/lo/la/li_qui fornisc* fornir* favorisc* trasmett* trascriv* elenchi specifichi/specifica/precisi/segnali/ricopi_il/la/l/i/le/qui faccia/fammi/fateci/faccia_?/ci/mi_sapere metta/metti/scriva/butti_qui
may: ha/hai/avete_il/la/un/una/lo/l/i/le posso/potrei_avere/chiederle/sapere può puoi potete potrebbe potrest* ricorda vorrei/voglio_avere/conoscere/sapere/il/la/i/le/l mi_{di}/dice/dà/dai/lasci* le/ti/vi_dispiac* desidero/gradirei_sapere/avere/conoscere ce_l_ha/hai/avete
need: bisogno mi/ci_manc*/serv* occorr* serve servono è_necessario/richiesto preferisco attes*_di/del/della/dell/che attendo_il/la/l/i/le/suo/sua/tuo/tua necessit*_di/del/della/dell mi/ci_necessit* chiedo chiediamo domando richiedo richiediamo si_richied* devo/dovrei/posso/potrei/vorrei/debbo_chieder* manca/mancano_?/solo/ancora_il/la/l/i/le ci_vorrebbe/vorrebbero utile/comodo/bene/meglio_avere/sapere/conoscere_il/la/l/i/le mi/ci_aiut*_avere/sapere farebbe/fa/tornerebbe_comodo è/sono_necessari*/richiest*/indispensabil* va/vanno_indicat*/comunicat*/fornit* mi/ci_basta/bastano
wh: che chi come_si_chiama/chiamava cosa dove_è/sei_nata/nato qual quale quali quando quanti quanto com_è/era
about: anche/poi_il/la/i/le/l/un e/ed_anche/qual/quale/poi adesso/ora/infine/solo/soltanto_il/la/l/i/le
enter: compil* digiti digita immett* inserisc* inserire
neg: mai nessuna nessuno niente non nn né! né!/né senza eviti evita
okay: dica/dici/dimmi_se_il/la/lo/funziona è_sicuro_?/pure_installi/installa/installate/scarichi/scarica/apra/apri nessun/no_problema non_c_è_problema non/nn_?/ce/me/mi/si/lo/ti_?/l/la/le/li_apre/arriva/funziona/ho/preoccup*/ricordo/so/trovo/va/vedo perché_no perché_non_?/mi/lo/la_potete/può/puoi vuol/vuole/intende_dire devo/debbo/dovrei_chieder* non_?/mi/me/lo_può/puoi/potete/potrebbe_semplicemente
how: cosa_è_successo cosa_dice/mostra_la_pagina quant*_cifre/numeri/caratteri quando_inseri*/digit*/scriv*/mett* quando_ha/hai_cambiato/modificato provar*/riprovar*~con quante_volte a_cosa_serve ricordo_con/a/in_che/quale come_?/lo/la/le/si_posso/faccio/fa/attiv*/cambia/cambio/recupero/disattivo/devo cosa_faccio devo dov_è dove_posso/trovo/vedo/si/aggiorno/cambio/metto perché posso_?/io_cambiar*/pagare/usare/inviare si_può è_normale/possibile/sicuro ha/hai/avete_già/provato ha/hai_ricevuto_il dove_incollo/inserisco/scrivo/metto devo_installare/scaricare/lanciare/eseguire/avviare rispondete_?/anche_su avvis*_quando/appena/se/non arriva_lo_stesso
place: su_carta su_un_foglio scelg*_un/una_nuov* al_bancomat/terminale/corriere/ritiro/sportello alla_cassa/reception area_personale clicca/clicchi_su/sul/sulla in_filiale/negozio/agenzia/cassa/portineria link/pagina_di/sicura nel/nella/nell/nelle/sul/sulla/dal/tramite~modulo/campo/profilo/account/app/applicazione/impostazioni/portale/sito/pagina/area/scontrino/fattura password_dimenticata present* digit*/inserisc*/scriv*_?/la/lo_sul/nel/sullo_telefono/cellulare/schermo alla/al_frontiera/dogana/confine/punto via_pec
offer: vuole/desidera_un/una_nuovo/nuova ecco_il/la le/ti/vi_giro/inviamo/invierò/invio/mando/manderò/do le/ti_ho_inviato/mandato vuole/vuoi_che banca_?/glielo/lo/la/le_gira/manda/invia/passa controllo/verifico_i/il/la/l_suoi/suo/sua/dati
done: addebitat* bloccat* cambiato caricat* dimenticat* ho_dato/già/fatto/chiesto inserito inviato installato mandato mandata ho/è/abbiamo_?/già_cancell*/modific*/aggiorn*/disattiv*/tolto metto/inserisco/scrivo/digito_il/la/i pagato perso premuto ricevuto rifiutat* rubat* scadut* scaricato smarrit* non_funziona/va/parte ho_?/già_lanciat*/eseguit*/incollat*/apert*/scritt* arriva/va/arrivano_?/sempre/ancora_al/sul/alla_?/mio/mia_vecchi* rimand*_?/il/un_codice mand*~codice/otp~nuovo/volta rimandar*
told: finestra/pagina_che_?/le/ti_chiede sembra/sembrano_divers* dice/dicono_che_il/la/l/i/non attenzione eravate/siete_voi falso falsa finto finta frode ha_detto il_sito/app/pagina_chiede mi_chied* mi/ci_ha/hanno_chiamat*/chiest*/contattat*/detto/scritto mi_è/sono_arrivat*/compars*/uscit* messaggio_di_errore phishing qualcuno_mi se_qualcuno/una/un_le/la/ti/pagina sospett* strana strano truff* virus ha/hai~dimenticato sistema/sito/app/pagina/banca/sportello_?/le/ti_chied*/richied* qualcuno~visto/letto mi_ha/hanno_fatto/chiesto chiamat*/telefonat*/scritt*~per_chied* mail/messaggi/sms/telefonate/chiamate_?/che~chied* ha/hai_?/mica/già_dato/detto/comunicato/fornito/mandato/inviato_?/a_loro/qualcuno gli_ha/hai_dato/detto/comunicato/fornito si_riferisce ti_riferisci intende/intendi di/a_che/quale~parla/parli/riferisce se_?/il/la/lo/l_password/pin/codice/carta/link/accesso/sms/mail_?/le/ti_non_funziona/funzionasse/va/arriva/arrivasse cosa~detto/dice_la_?/sua/tua_banca banca_cosa/che_?/le/ti_?/ha_detto/dice
policy: a/con_nessuno non_me_lo/la/li le/ti/vi_serv* mai_chiest*/condivid* non_?/le/vi/ti/lo/la_chied*/comunic*/condivid*/invi*/mand*/occorre/scriv*/serve/dia non_c_è_bisogno non_è_necessario può/puoi/possono_?/anche_aggiorn*/cambi*/lasciare/modific*/trov*/pag*/scriverci/chiamarci ci_trov* sceglie_lei tenga/tieni/conserv*/custodi* serve_solo non_la_vediamo se_vuole solo_nell/sul/nel stessa/stesso_carta/metodo/conto conosce/sa/conoscono_solo_lei/tu solo_lei/tu_conosc*/sa può/puoi/potrà_scegliere/creare/cambiare/impostare sceglie/crea/imposta_lei deve/devono_avere/contenere/includere_un/una/almeno/minimo/due/lettere/numeri
i: io lui noi procedo
my: mio mia miei mie
our: mio mia nostra nostri nostro
your: {your}
you: avete ha hai lei tu voi
please: cortes* favore grazie perfavore piacere
is: era finisce sono
filler: di n num numero
me: ci in/nella_?/questa_chat me mi qui
it: lo la li
statement: dovrebbe_essere arriva/arriverà_separatamente arriva/arriverà_a_parte registrato abbiamo_ricevuto le_arriv* va vanno viene deve_essere aggiornato confermato figura grazie_per prenotato rimborsato sono_stati è/sarà_stata/stato/addebitata/effettuato lo/la_trova/trovi trova_nella/sul è/sono_corrett*/giust*/esatt*/valid* scade scadono riprov* arriva/arriverà/arrivano_per/via/con/entro era/fosse_sbagliat*/errat*
missed: non/mai_?/mi/ho/è/ancora_?/ancora_arriv*/ricev*
resend: rinvi* rimand* invi*/mand*~di_nuovo invi*/mand*~ancora/nuovo/altro
cond: se quando qualora
trial: provi prova riprov* controlli controlla riscriv* reinseri* uno_dei
whether: diverse vecchia qualcun_altro rifiut* accett* chiesto provato inizia/comincia_con più_di firma salvat* annotat* impostat* richiest* scelt* creat* con_la_?/nuova_password ricord* caratter*/simbol*_special* maiuscol* minuscol* stessa_password scritto/scritta/digitat*/inserit*_bene correttamente
num: numero numeri num cifre dati coordinate
cards: carta bancomat visa mastercard
card: numero/numeri/dati/cifre/estremi~carta #/sedici_cifre/numeri numero_lungo
cvv: cifre/numeri/numerini/codice~dietro/retro codice_di_sicurezza tre_?/cifre/numeri_dietro cifre/numeri~firma
expiry: scadenza scade~carta carta~scade fino_a_quando~carta validità~carta
cardPicture: fronte/davanti_e_retro/dietro
cardPin: codic*~bancomat
pin: codice_personale/segreto/pin pin
password: password codice/chiave_di/d_accesso/sblocco parola_chiave/d_ordine psw pwd
securityAnswer: parola_segreta domand*/rispost*~sicurezza/segret*
seed: 12/24/dodici_parole chiave_privata frase/parole/codic*_di_backup/recupero frase_segreta frase/parole~wallet/portafoglio
apiKey: chiav*_api/segret* token
session: cookie har
login: credenziali login user/utente/username~password dati/codic*_di_accesso {your}_accessi/utenza/utente utente/access*_?/al/alla/nel_admin/gestionale/sistema/pannello/crm/vpn/console utente_entrate
code: cosa/quello/ciò_?/che_?/le/ti/gli_?/è_?/appena_arriv*~telefono/cellulare codic*/cifre~arriv*/autentic*/autorizz*/conferma/monouso/otp/ricevuto/riceve/riceverà/sms/temporaneo/verifica/visualizz*/uscit* codic*_via/dell/nell_app/mail/messaggio codic*_che codice_inviato codice/numero_a/di_#/sei/quattro_cifre 6/sei_cifre/numeri numero/cifre_di_verifica sms/messaggio_me_lo_legg*/dett*
codeWeak: codice codic*
digits: che/quale/quali_numero/numeri cifre il/un_numero i_numeri
sms: autenticatore sms messaggio messaggino notifica per_errore/sbaglio riceve_un/il ricever* arriverà arrivat* sul_?/suo/tuo_cellulare/telefono/numero le/ti_mando/invio/ho_inviato/mandato_un appena_arrivat* dura_?/solo/un/#_minuto/minuti per_sbaglio ti_è confermare/verificare_che_sei/è ti/le_arriva/arriverà/arrivano_?/ora/adesso/subito_un/il/dei
relay: mi_{di}_il/le/i lo_scriv*_qui *melo *mela *meli cosa/che_?/numero/numeri/codice_?/c/le/ti_è/legge/vedi/vede/compare/appare/dice me/ce_lo/la/li/le_?/può/puoi/potrebbe/potresti_{di}/dice/dà/dai/dire scrivilo_qui cosa/che_dice_il/la me_lo/la/li_rimandi/rimanda/mandi/inoltri mi_inoltri me/ce_lo/la/li/le_dà/dai/scriv*/mand*/invi*/fornisc*/dett*/ripet* dimmelo mandamelo dammelo
approve: clicc*/prem*/tocc*_su_approva/conferma/sì/accetta prem*_sì
tapYes: approv* accett* conferm* clicc* prem* autorizz* tocc*
push: operazione notifica richiesta avviso popup push
coax: ma_a_me/noi
formality: messaggio_automatico/standard
governmentId: codice_fiscale carta_?/d/di_identità documento documenti passaporto patente permesso_di_soggiorno tessera_sanitaria
bank: iban bic coordinate dati/estremi_bancari abi_e_cab nome~banca che/quale_banca conto_bancario/corrente numero_?/di/del_?/suo/tuo/il_conto
bankWeak: banca conto
bankLogin: codic*_cliente/di_accesso~banca/banking accesso/credenziali/password/utente/pin~banca/banking codice_titolare
netBank: home/internet_banking
birth: anno/data_?/di_nascita sei/è_nata/nato nata/nato_il/a/quando giorno_di_nascita
age: {your}_età/compleanno quanti_anni_ha/hai età
identity: da_nubile città/luogo/comune_di_nascita dove_è/sei_nato/nata farmaci incinta malatti* patologie soffr* vive_da compie_gli nazionalità origine prima/primo_scuola/auto/macchina/animale professione che_lavoro quanto_guadagna/guadagni reddito religione sposat* divorziat* single figli_ha/hai quanti_figli ha_figli stipendio miglior*_amic* stato_civile salute
kin: madre padre cane gatto animale mamma
name: nome cognome chiama chiamava
picture: foto scansione copia immagine selfie fotografia
decoy: alla_?/sua/tua_banca carta_?/d/di_identità/imbarco/fedeltà/regalo/sim carte_regalo codice_a_barre codice_?/di_civile/cliente/coupon/d/del/dell/della/di/ordine/postale/prenotazione/prodotto/promo*/qr/sconto/errore/tracciamento estratto/per/tenere_conto intestatario/saldo_del_conto numero_?/d/di/dell_cliente/ordine/verde/cellulare/fattura/pratica/prenotazione/telefono/serie/spedizione/camera quanti_anni_ha_?/il/lo/la/l_dispositivo/telefono/apparecchio/computer/auto/caldaia/contratto cache_e_?/i_cookie cookie_e_?/la_cache
onFile: avete_lì/registrat*/voi/di/come/per che_avete associat* collegat* in_archivio nel/sul_?/mio/tuo/vostro_sistema/profilo/account registrat* risult* salvat* memorizzat*
person: mio/mia/mie/miei/suo/sua/un_?/ex_{kin} del/della/al/alla/il/la/questo/questa/altro/altra_cliente/corriere/fattorino/destinatario/intestatario/ospite/paziente/persona/signor/signora/signore/titolare/venditore/vicino/dottor titolare
contact: camera cellulare email indirizzo mail numero stanza telefono recapit* volo
balance: acquisti movimenti ordini quanto_c_è quanto_ha saldo spese fatture chiamate debiti bollette
records: dati/elenco/lista/schede_?/dei/di/con_?/i_clienti
disclose: che/quale_mail/email/numero/indirizzo/camera/stanza/carta_avete/hai/risult*/registrat*/è/sono/alloggia/sta con_quale/che_mail_mi chi~camera/stanza_# cosa_?/mi_?/quando_ha_ordinat*/comprat*/prenotat* chi_ha_ordinat*/prenotat*/pagat* dove~abita/vive/lavora legg*_?/mi/lo_l/il_indirizzo/numero per_intero ultime_?/quattro/#_cifre~carta/salvata è_vostr*_cliente con_chi_era/stava/viaggi* di/a_chi_è_intestat*/quel/quell/quest* quanto_deve_ancora/mio signor*~alloggia
deed: arrivat* volato preso consegnat* ordinato comprato pagato prenotato speso ritirato dormito alloggia* iscritt* abbonamento cliente venut*
didq: con/a/in_che/quale cosa dove quant* con_chi chi_ha quando_ha/è/era sapere/dirmi/dica/dimmi/veda/guard*/conferm*_se/che_?/il/la_?/mio/mia_{kin}/lui/lei/signor*
staff: {boss} collega colleghi team_leader ufficio_it
uses: usate usi usa utilizzate lavorate vedete li_vede/vedi
tool: programma software gestionale crm zendesk salesforce quale/che_sistema sistema programmi sistemi
fishing: che/quale_programma/software/gestionale/antivirus_avete domande_?/di/mi/gli_?/sicurezza_fate/fai/fa/ponete chi_?/è_?/può/che_approv*/autorizz*/comanda/gestisce/firma/sblocca* chi_ha_accesso chi~turno/guardia chi~paghe/contabilità come/cosa/che_?/mi/gli/le_verificat*/identificat*/controllat*/chied*/sapete~identità/client*/persona/chi/sblocc*/davvero/sono/vedere/capire/essere lei_come_fa come_fai/fate_a_sapere/capire chi_è~{boss} si_chiama~{boss} {boss}_come_si nome/cognome~{boss}/collega a_chi_?/lo_rispond*/chiedete {your}_nome_completo {your}_cognome quanti_siete quale/che_ufficio/sede/città_siete/sei/lavor*/rispond*/sied* lavorate/rispond*~casa/sede limite_di_rimborso matricola sbaglia~risposte/domande quanti_tentativi domande_?/che_fate/fai/ponete/usate programma/sistema/software_?/in/con_?/che/cui/dove_?/voi_?/ci/mi_usate/usa/vedete/vede/lavorate {boss}_nome
internal: interno/diretto_del/della/dell elenco_dei_dipendenti/colleghi interno_diretto intranet linea/mail/numero/pannello/portale/url/link/procedura/rubrica_dirett*/intern*/dipendenti organigramma vpn procedura/processo/limite/limiti/regole/iter_di/per_approvazione/autorizzazione/verifica interno_aziendale vostro_interno
change: segn* registr* aggiorn* associ* cambi cambia cambiare cambiate imposta imposti metta mette mettere metti mettete modific* sostitu* spost* cambiar* aggiornar*
remove: lev* cancell* resett* togli* tolga disattiv* rimuov* elimin*
skip: niente_controll*/domande bypass* ignor* lasci/lascia/lasciamo_perdere/stare stavolta strappo salta saltare saltiamo salti senza_?/fare/la/le/il_verific*/domande/controll*/codice un_occhio eccezione evit* non_ho_tempo_per senza_?/il/la/alcun_codice/chiamata/otp
verification: autenticazione controlli controllo domande identificazione procedura verific* risposte
access: accesso fammi_entrare mi_faccia/fai_entrare sblocc*
alerts: avvisi notifiche
forwardCalls: inoltr*/devi*_le_?/mie_chiamate
activate: attiv* passa passare porta portare spost* trasfer* metta metti
sim: scheda_nuova esim sim la_mia_linea
mfa: protezione/disattiv*/togli*~codic* app_dei_codici autenticatore doppio/doppia/secondo_fattore/autenticazione/verifica due_fattori/passaggi vecchio_dispositivo/telefono/cellulare
reset: il_link link_di_recupero/reset reimpost* reset
mail: @mail email gmail mail posta
phone: cellulare numero telefono recapito cambi*/aggiorn*/modific*/mett*/registr*~numero/mail/cellulare/telefono mett*/segn*_#_# quel/quella/quest*/vecchi*/nuov*/altr*_numero/mail/telefono
account: account conto contratto profilo utenza
other: numero/telefono/cellulare_con/in/al_# di_recupero @mail altra altro invece nuov* personale privat* quest* seguente vecchi*
lost: perso non/nn_riesco/posso_più rubat* rotto smarrito non/nn_?/ce/ci/la/lo_?/l_ho/uso/entro/accedo/esiste_più
payee: stipendio pensione beneficiario conto_di_accredito
rights: admin amministrat* cointestatari* intestatari* titolare delegato
add: mi_faccia/fa/fate aggiung* fai inserisca inserisci metta metti mettete nomin* rendi
takeover: togli/tolga~dal_contratto/conto sblocc*/entrare_lo_stesso/comunque intesti/intesta~a_me/mio codic*/link~mand*/invi*~quest*/altr*/nuov* password_provvisoria/temporanea_per
install: accett* apra apri avvi* install* scaric* facciamo_con/via/su mi_collego_via/con collegh*
open: apra apri aprite aprir* clicca clicchi esegu* guarda guardi scaric* dai/dia_?/un_occhiata
display: schermo desktop
showScreen: condivida condivider* condividi condivision* mostrami mi_mostr* fammi_vedere mi_faccia/fai_vedere
control: io_prendo~controllo entrare/collego/accedo/connetto~suo/tuo_pc/computer accett*_la_connessione/sessione prend*/lasci*/dia/dam~controllo da_remoto
remoteTool: codice_di_sessione assistenza_rapida accesso/assistenza/controllo/desktop/connessione_?/da_remot* programma/app~remoto
winR: finestra_esegui
terminal: console prompt riga_di_comando terminale
paste: incoll* copi copia digiti
run: avvi* esegu* lanc*
command: comando come_amministratore la/questa_riga/stringa script
enterKey: invio
archive: archivio cartella/file_compress* eseguibile zippat* scaric*/install*_il/questo_programma/lettore/viewer macro exe
file: foglio excel allegato cartella documento fattura file foto link screenshot video
unpack: decomprim* estra* scompatt* password_#
pc: con/su_windows computer pc
openHow: solo/soltanto/apr*~windows/pc/computer abilit*/attiv*_?/le/il/la_macro/modifica/contenuto macro_?/vanno_abilit*/attiv* disattiv*_l_antivirus doppio/due_clic/volte esegui/apri_comunque sul/dal_telefono_non
here: @url in_allegato link questa_pagina qui tutto_in/nel/nello/dentro
evidence: foto video prova prove rapporto reclamo registrazione screenshot ricevuta tutto_lì pratica
refund: accredit* cauzione deposito riaccredit* bonifico soldi pagamento rimbors* stipendio pensione *melo/*meli_con/su/in vincita commissione premio
pay: ricaric* bonifico pagar* pagate paghi paga versi versa versate
otherAccount: prepagat* altr*/nuov*/divers*_{acc} {acc}_?/prepagata_di/del/della_mia/mio su_quest*_{acc}/altra/altro su_quella intestat*_a a_mia/mio_{kin}
changed: abbiamo_cambiato cambiate cambiati è_cambiata ora_in_poi nuova_banca
bankDetails: banca iban coordinate
newBank: paghi/paga/bonifichi/versi/versate_?/pure_su/a_questo_?/altro/nuovo_conto/iban sul/al_nuovo_conto cambio_di_iban/banca/conto nuovo_iban nuove_coordinate ora_in_poi~pag*/vers*/conto/iban
giftCard: buono/buoni/carta/carte_regalo/amazon/prepagat* gift postepay
p2p: contanti criptovalute crypto postepay satispay
divert: pagarmi_dirett* compr*/acquist*~gift/carte/ricaric* conto_sicuro gratt* in_bitcoin/contanti/buoni/crypto/usdt ricaric*~mia_postepay senza_fattura fuori_dalla/dal_piattaforma/sito
buy: compra comprare compri acquisti prenda
channel: instagram insta facebook in_privato mail/numero/cellulare_personale/privat* su/via/hai/tuo/suo_signal
write: messaggi*_su aggiungimi chiamami contattami continu* mi_aggiunga/chiami/contatti parl* passiamo spostiamo sentiamo prosegu* scriv* meglio/vieni/veloce/trovo/trovi_su ha/hai_?/un/anche_{chat} qual_è_il_tuo/suo mi_dai/dà/lasci* facciamo_su prefer* meglio aggiung* mandi/manda_su me_lo_mandi
privateContact: suo/tuo_{chat} tuo_cellulare/cell/numero
private: personale privat*
signIn: verific*_ora/subito login_con/qui se_non_fai/acced*/rinnov*/conferm* acced* rientr* logg* entra/entri/entrate/entrare_?/qui_con/per/di accesso/login_di_nuovo convalid* effettu*/fac*/rifa*/fai_?/il/l_login/accesso riattiv* rinnov* si/ti_autentic* conferm*/verific*/sblocc*~{job}
workAccount: aziendal* dall_it mail_di_lavoro la_console operator* {your}_licenza/sessione/accesso/account/postazione/casella/credenziali/profilo tutti_gli helpdesk ufficio/reparto_it
expires: casella/spazio~pien* accesso/attività_sospett* bloccat* disattivat* migr* perd*_l/il/la scade scadr* scadut* sospes* sar*/verr*_chius*/eliminat* nuova_console/versione
qr: inquadr* scansion*
hurry: #_secondi adesso_per/subito lo/la/serve/fai/faccia/manda/mandi/cambi_adesso entro_le/oggi/domani/stasera/# tra/in_#_minuti il_mio_volo/treno immediat* fretta subito urgent*
threat: altrimenti avvocato denunci* multa polizia recensione_negativa sarà_bloccato sennò tribunale
authority: dalla/della_banca/direzione ufficio_it ha_già_approvat*/autorizzat*/detto il_tuo/suo_collega/{boss} servizio_antifrode sono_il/un_direttore/avvocato/tecnico
secrecy: cancell*_la_chat nessuno_lo_saprà non_dirlo/dire non_lo_dica riservato segreto tra_noi
bribe: a_settimana la/ti_pago per_ogni_cliente quanto_ti_pagano ti_do/offro_# una_mancia
plea: disperat* in_ospedale la/ti_prego
refusal: mi_dispiace_ma non_possiamo/posso non_è_possibile
claim: chiamo/parlo/scrivo_da/per per_conto_di siamo/sono_di/il/la/del
insist: fidati lo_faccia senza_problemi si_fidi è_sicuro tranquillo
lastFour: ultime_quattro/4 quattro_ultime`,
};

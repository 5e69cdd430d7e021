import type { LanguageFile } from '../language-file.ts';

/** Italian: lei and tu; clitics by `+`. */
export const it: LanguageFile = {
  id: 'it',
  endings: 'mi ci lo la li le gli melo mela meli mele glielo celo ne',
  common: `il lo la i gli le l un uno una e o ma se che chi di del dello della dei degli delle d da dal dalla a al allo alla ai alle in nel nella con per su sul sulla tra non più è sono era ho hai ha abbiamo avete hanno mi ti ci vi si io tu lui lei noi voi loro mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra vostro vostra
    questo questa quello quella qui qua lì là oggi ieri domani adesso ora già ancora anche molto poco niente nulla tutto tutta quando dove come cosa quale qual quanto quanta perché buongiorno buonasera salve ciao grazie prego signore signora può puoi posso potrebbe voglio vorrei devo deve bisogno fare faccio fatto dire detto
    numero nome conto banca carta telefono cellulare indirizzo ordine pacco mail volta poi dopo prima sempre mai bene male ok sì no solo altro altra stesso stessa sta va cliente`,
  words: `
ask: allega alleghi carica carichi comunica comunicarmi comunichi condivida condividi conferma confermarmi confermi copi copia crea dammi darmi detta dettarmi detti dia dica dimmi dirmi fornirmi fornisca fornisci genera generi incolla incolli indica indicarmi indichi inoltra inoltri invia inviarmi invii legga leggermi leggi manda mandarmi mandi mostra passa passarmi passi presta ripeta ripeti scriva scrivi
may: conosce ha hai le_dispiace posso_avere/chiederle potrebbe potrei_avere potresti puoi può ricorda sarebbe_possibile ti_ricordi
need: abbiamo/avrei/ho_bisogno manca_solo mi_manca/servirebbe/servirà necessito occorre serve servono vorrei_sapere è_necessario/richiesto
wh: che chi come_si_chiama/chiamava cosa_c_è_scritto cosa_dice dove_è_nata/nato qual quale quali quando quanti quanto
about: anche/poi_il/la e_i/il/la/le/qual
enter: compili digita digiti immetta immetti inserisca inserisci
neg: mai nessuna nessuno niente non né senza
okay: nessun_problema non_c_è_problema non_dire/funziona/ho/ricordo/riesco/so non_fa_niente non_lo_dica_a non_si_apre/preoccupi non_ti_preoccupare perché_no
how: come_attivo/cambio/faccio/posso/recupero come_si_fa cosa_faccio devo dov_è dove_posso/trovo/vedo dove_si_trova perché posso_cambiare/pagare si_può è_normale/possibile/sicuro
place: al_bancomat/terminale alla_cassa/reception area_personale clicca/clicchi_su in_filiale/negozio link/pagina_di_pagamento nel_campo/modulo/profilo nel_suo/tuo_account nell_app/applicazione nell_area_clienti nella_app nelle_impostazioni pagina_sicura password_dimenticata sul_portale/sito sulla_pagina
offer: ecco_il/la le_giro/inviamo/invierò/invio/mando le_ho_inviato posso_inviarle/mandarle riceverà_una_mail ti_invio/mando vuole_che
done: addebitato bloccat* cambiato caricato dimenticat* ho_dato/già/inserito/inviato/messo/pagato/ricevuto perso rifiutata rubat* scadut*
told: eravate/siete_voi finto frode ha_detto il_sito_chiede la_pagina_chiede messaggio_di_errore mi_chiede/chiedono mi_ha_chiamato/chiesto mi_hanno_chiamato/chiesto/detto phishing si_spaccia spacciandosi truffa* è_normale/vero cos_è_questo
policy: a/con_nessuno mai_chiesto/condividere nessuno_di_noi nessuno_le_chiederà non_c_è_bisogno non_chiederemo_mai non_chiediamo/comunichi/condivida/condividere/invii/mandi/occorre/scriva/serve non_le_chiederemo non_lo_dia non_è_necessario può_aggiornare/cambiare/lasciare/modificare/trovare se_vuole solo_nell_app solo_sul_sito stessa_carta stesso_metodo
i: io lui noi
my: mia mie miei mio
our: mia mio nostra nostri nostro
your: sua sue suo suoi tua tue tuo tuoi vostra vostri vostro
you: avete ha hai lei tu voi
please: cortesemente grazie per_favore/piacere perfavore
is: era finisce sono è
filler: di n num numero
me: ci in_questa_chat in/nella_chat me mi qui
statement: aggiornato confermato grazie_per prenotato rimborsato sono_stati è_stata/stato lo/la_trova/trovi trova_nella
card: #/sedici_cifre carta_di_credito_completa numero_completo_della_carta dati/numero~carta
cvv: #/tre_cifre/numeri_sul_retro cifre/numeri_dietro codice_di_sicurezza codice_sul_retro retro_della_carta
expiry: scadenza
cardPicture: carta_fronte_e_retro foto~carta
cardPin: codice_bancomat pin_del_bancomat pin~carta
pin: codice_personale/segreto pin
password: chiave/codice_di_accesso parola_chiave parola_d_ordine password
securityAnswer: domanda/risposta_segreta domanda/risposta_di_sicurezza risposta_alla_domanda
seed: #/dodici_parole chiave_privata codice/codici_di_backup/recupero frase_segreta frase/parole_di_recupero
apiKey: chiave_api/segreta segreto_dell_integrazione token
session: cookie_di_sessione valore_del_cookie
login: credenziali dati_di_accesso i_tuoi_accessi login nome_utente_e_password utente_admin
code: #_cifre_dell_sms codice_a/di_#_cifre codice_a_sei_cifre codice_che_compare/riceverà codice_che_ha/hai_ricevuto codice_che_le/ti_arriva codice_dell_app/sms codice_di_autenticazione/autorizzazione/conferma/verifica codice_inviato/monouso/ricevuto/sms/temporaneo codice_usa_e_getta codice_via_sms sei_cifre token_della_banca
codeWeak: codice codici
digits: dei/i_numeri il/un_numero le_cifre
sms: le/ti_arriverà messaggio per_errore/sbaglio riceve_un ricever* sms sul_cellulare sul_suo/tuo_telefono è_arrivato
relay: che_numero_è cosa_dice dammelo dettamelo dimmelo inviamelo leggimelo lo_scriva_qui mandamelo me_lo_comunichi/detti/dia/dica/dice/invii/legga/legge/manda/mandi/passi passamelo scrivilo_qui
approve: accetta/accetti/approva/approvi/autorizzi/conferma/confermi_la_notifica clicca/clicchi/prema_su_approva
governmentId: codice_fiscale documento passaporte passaporto patente permesso_di_soggiorno tessera_sanitaria
bank: abi_e_cab che/quale_banca conto_bancario/corrente coordinate_bancarie dati_bancari iban nome_della_banca numero~conto
bankWeak: banca conto
bankLogin: accesso_alla_banca codice_titolare codice_utente_della_banca codici/credenziali/password_della_banca home/internet_banking
birth: anno/data_di_nascita data_nascita sei/è_nata/nato
age: compleanno la_sua_età quanti_anni_ha/hai
identity: animale_domestico città/luogo_di_nascita cognome_di_sua_madre farmaci malattie nazionalità prima_scuola professione quanto_guadagna reddito religione scuola_elementare sposata sposato stato_civile stipendio nome~cane
decoy: carta_d_imbarco carta_fedeltà/regalo/sim carte_regalo codice_a_barre codice_civile/cliente/del/dell/della/di/ordine/postale/prenotazione/prodotto/promozionale/qr/sconto codice_di_errore/prenotazione/tracciamento estratto/per/tenere_conto intestatario/saldo_del_conto numero_cliente/ordine numero_d/dell_ordine numero_di_cellulare/fattura/pratica/prenotazione/telefono
onFile: associata associato avete_lì che_avete collegat* in_archivio nel_sistema registrata registrato risulta* salvata salvato sul_mio_profilo
person: del_cliente/signor della_signora il_mio_capo/vicino il_mittente/proprietario/venditore la_mia_ex/vicina mia_figlia/madre/moglie/sorella mio_figlio/fratello/marito/padre titolare un_altro_cliente un_amico
contact: camera cellulare email indirizzo mail telefono ultimo_ordine
balance: acquisti movimenti ordini quanto_c_è quanto_ha saldo
records: dati_dei/di_clienti elenco/lista/schede_clienti
disclose: a_quale_indirizzo/mail che_mail/numero_avete che/quale_indirizzo_avete/risulta chi_ha_ordinato dove_abita in_quale_camera leggimi_l_indirizzo per_intero quale_carta_risulta quale_mail/numero_avete/risulta dove~abita/vive/lavora
staff: capo collega colleghi direttore direttrice manager responsabile supervisore team_leader
fishing: che_sistema_usate che/quale_programma_usate che/quali_domande_fate chi_approva/autorizza/comanda chi_ha_accesso come_verificate in_quale_ufficio nome_del_responsabile quale_software quanti_siete usate_salesforce
internal: elenco_dei_dipendenti interno_diretto intranet linea/mail_diretta numero/pannello/url_interno portale_dipendenti procedura_interna
change: aggiorna aggiornare aggiorni cambi cambia cambiare cambiate imposta imposti metta mettere metti modifica modificare modifichi sostituisca sostituisci
remove: cancella cancelli resetta resetti tolga togli* disattiv* rimuov* elimin*
skip: ignora ignori lasci_perdere salta saltare salti senza_verifica/verificare
verification: autenticazione controlli controllo domande identificazione procedura verifica verifiche
activate: attiva attivare attivi passa passi porta portare sposta sposti trasferisca trasferisci
sim: esim la_mia_linea mio_numero_su sim
mfa: autenticatore doppio/secondo_fattore due_fattori vecchio_dispositivo/telefono
reset: il_link link_di_recupero nuova_password reimpostare reimpostazione reset
mail: @mail email gmail mail
phone: cellulare mio/nuovo_numero telefono
account: account conto contratto profilo
other: altra altro invece nuova nuovo personale privata privato questa questo seguente
payee: accredito_dello_stipendio beneficiario conto_di_accredito destinatario
rights: admin amministratore cointestatario intestatario titolare
add: aggiunga aggiungi fai inserisca inserisci metta metti nomina rendi
install: accetta accetti apra apri avvia avvii cerchi installa installi scarica scarichi
open: apra apri aprire clicca clicchi esegua esegui guarda guardi scarica scarichi
screen: condivida/condividere/condividi/mostrami_lo_schermo condivisione_dello_schermo
control: accesso/controllo/desktop_remoto accetta/accetti_la_connessione assistenza_rapida dammi/prendere_il_controllo
winR: finestra_esegui
terminal: console prompt riga_di_comando terminale
paste: incolla incollare incolli
run: avvia avvii esegua esegui eseguire lanci lancia
command: comando come_amministratore la/questa_riga script
enterKey: invio
archive: archivio cartella_compressa eseguibile file_compresso zippato
file: allegato cartella documento fattura file foto link prove rapporto screenshot video
unpack: decomprima decomprimi estragga estrai password_# scompatta scompatti
pc: con/su_windows pc_della_reception su_un_computer/pc sul_computer/pc
openHow: abilita/abiliti/attiva/attivi_le_macro apra_sul_computer/pc apri/solo_sul_pc disattiva/disattivi_l_antivirus doppio/due_clic esegui_comunque se_windows_avvisa solo_su_windows doppio_clic* due_volte abilit*_modifica/macro
here: @url in_allegato link questa_pagina qui
evidence: foto/video_del la_prova prove rapporto reclamo screenshot tutto_lì
refund: accrediti accredito bonifico i_soldi il_pagamento rimborsare rimborsi rimborso stipendio
pay: bonifico invii_i_soldi paga pagare paghi versa versi
otherAccount: altra/nuova_carta altro/nuovo_conto carta/conto_di_mia/mio intestato_a_mia su_questo_conto/iban
newBank: cambio_di_iban cambio/nuovo_iban nuove_coordinate_bancarie nuovo_conto_corrente prossimi_pagamenti_su vecchio_conto_è
giftCard: buoni/carta_regalo carte_prepagate/regalo gift_card postepay
p2p: bancomat_pay bitcoin contanti criptovalute crypto paypal postepay satispay
divert: compra/compri~carte compri~gift_card conto_sicuro foto_dei_codici gratti in_bitcoin ricarica/ricarichi_la_postepay
channel: in_privato instagram mail/numero_personale mio_numero signal telegram whatsapp
write: aggiungimi chiamami contattami continuiamo meglio/vieni_su mi_aggiunga/chiami/contatti/scriva parliamo parliamone passiamo_a/su più_veloce_su proseguiamo scrivimi
privateContact: mail_privata numero_privato suo_numero_personale suo_whatsapp tuo_cellulare/instagram/numero/whatsapp
signIn: acceda accedi convalidi effettua/effettui/fare_l_accesso faccia/fai_il_login riattiva riattivi rinnova rinnovi si_autentichi
workAccount: account/mail_aziendale la_console operatori sua_licenza/sessione suo_accesso/account tua_licenza tuo_account
expires: accesso_sospetto attività_sospetta bloccato migrazione non_rinnovata perderà_l_accesso sarà/verrà_disattivato scade scadrà scaduta sospeso
qr: codice_qr inquadri scansiona scansioni
hurry: #_secondi adesso entro_oggi entro/tra_#_minuti il_mio_volo il_treno_parte immediatamente in_fretta prima_possibile subito ultima_possibilità urgente urgentemente
threat: altrimenti avvocato denuncia denuncio licenziare multa perderà polizia recensione_negativa sarà_bloccato sennò tribunale
authority: dalla_banca/direzione dell/ufficio_it ha_già_approvato/autorizzato il_tuo_collega servizio_antifrode sono_della_polizia sono_il_direttore sono_l_avvocato
secrecy: cancelli_la_chat nessuno_lo_saprà non_dirlo non_lo_dica riservato segreto tra_noi
bribe: a_settimana la/ti_pago per_ogni_cliente quanto_guadagni quanto_ti_pagano soldi_extra ti_do_# una_mancia
plea: disperat* in_ospedale la/ti_prego
refusal: mi_dispiace_ma non_possiamo/posso non_è_possibile
claim: chiamo/parlo_da per_conto_di siamo_di sono_di/il/la
insist: fidati lo_faccia senza_problemi si_fidi è_sicuro
display: schermo desktop
showScreen: condivid* mostr*
private: personale privato privata
lost: perso rubato rotto
bankDetails: banca conto iban coordinate
changed: cambiato cambiate nuova_banca d'ora_in_poi
it: lo la
buy: compra compri comprare`,
};

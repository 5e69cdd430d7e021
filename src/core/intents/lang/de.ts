import type { LanguageFile } from '../language-file.ts';

/** German: Sie, du and ihr; separable verbs with their particle behind a gap, compounds by their end, words of Austria and Switzerland. */
export const de: LanguageFile = {
  id: 'de',
  common: `der die das den dem des ein eine einen einem einer eines und oder aber wenn weil dass ob ist sind war waren wird werden wurde hat habe haben hatte hab bin bist sein ich du er sie es wir ihr mich mir dich dir uns euch ihn ihm ihnen mein meine meinen meiner dein deine deinen ihre ihren ihrem ihrer unser unsere euer eure euren
    nicht kein keine keinen nie niemand ja nein doch auch noch schon nur mal bitte danke hallo guten tag morgen abend moin gern gerne jetzt heute gestern dann da hier dort wo wie was wer wen wem welche welcher welches welchen warum wieso wann zu zum zur von vom mit ohne für bei beim nach aus auf an am im in über unter vor seit bis
    kann können könnte könnten könntest kannst muss müssen soll sollen sollte will wollen möchte mag darf dürfen brauche brauch braucht name konto karte bank handy telefon mail adresse bestellung paket kunde kundin frau herr sehr mehr alles etwas nichts man so als also denn leider kurz gleich einfach direkt selbst super ok geht gibt machen mache gemacht kommt
    eben halt eigentlich wieder immer diese dieser dieses diesen damit dafür dazu davon daran darauf mich's ins ans aufs beides zwei drei eins erst letzte letzten neue neuen alte alten`,
  groups: `
ihr: ihr/ihre/ihren/ihrem/ihrer/ihres/dein/deine/deinen/deinem/deiner/euer/eure/euren/eurem/eurer
mein: mein/meine/meinen/meinem/meiner/meines/unser/unsere/unserem/unserer
der: der/die/das/den/dem/ein/eine/einen
konto: konto/karte/kreditkarte/bankkonto/iban/paypal
bank: bankverbindung/iban/kontoverbindung/kontodaten/bankdaten/zahlungsdaten/zahlungsinformationen
kontakt: adresse/anschrift/lieferadresse/mail/mailadresse/email/handynummer/telefonnummer
frau: frau/mann/freund/freundin/bruder/schwester/sohn/tochter/mutter/vater/mama/papa/oma/opa/onkel/chef/chefin/kollegen/kollegin/mitbewohner/partnerin/mandant/nachbar/nachbarin/exfrau/exmann
chef: chef/chefin/vorgesetzter/vorgesetzten/teamleiter/teamleiterin/leiter/manager
tue: kann/muss/soll/darf/komme/kriege/bekomme/mach/mache/finde/gebe/trage/sehe/ändere/lösche/setze/aktiviere/installiere/öffne/zahle
pc: pc/rechner/computer/laptop/desktop
system: system/programm/software/tool/plattform/browser/version/windows
nutzt: nutzt/benutzt/verwendet/nutzen/benutzen/verwenden/arbeitet/arbeiten/habt
prüft: prüft/prüfen/verifiziert/verifizieren/überprüft/erkennt/erkennen`,
  words: `
captcha: captcha mensch_bin/sind kein_roboter
ask: schick* *schicken send sende* *senden nenn* sag sage sagen sagt verrat* gib gebt gebe geben durchgeben rausgeben angeben anzugeben zeig zeige zeigen lies lest lesen *lesen diktier* buchstabier* wiederhole* teil teile teilen *teilen durchsagen ansagen übermitt* zukommen rüber* *leiten leite hochladen lad lade laden_sie nachreichen hinterlegen fotografier* abfotografieren *kopieren kopier kopiere* erstelle* erzeuge* generier* exportiere* leih* überlass* verifizieren bestätige* mail_mir/uns mach/machen~foto/bild/screenshot/kopie/selfie mach/machen_?/sie_mir/uns machen_sie
may: darf/dürfte/kann/könnte_ich dürfen/können/könnten_wir können/könnten/würden/wollen/möchten/haben/hätten/kennen/wissen_sie erinnern_sie_sich kannst/könntest/würdest/magst/hast/hättest/weißt_du könnt/könntet/würdet/habt/wisst_ihr hätte/hätt_gern* hätte/hätt/hätten_ich/wir_gern* wäre_es_möglich können/könnte/kannst/könntest_mir/du/sie bist_du sind_sie wie_ist/lautet_dein/deine guck/schau_?/mal_?/bitte_ob nachschauen/nachsehen/nachgucken_ob steht_da/bei/noch brauch/brauche/brauchen/bräuchte/benötige_?/sofort/dringend/mal_die/den/das ist/hat/war_mein/meine_{frau}
need: benötig* bitte_um bitten_um brauch brauche* bräucht* fehlen fehlt ich_müsste/will müsste_ich
wh: lautet lauten welch* wieviel* was_für/haben/ist/sind/steht/stand/verdien*/zeigt wie_alt/heißt/hieß/heißen/hoch/ist/läuft/viel/viele/waren wer wo wann~ab/gültig/geboren wann_ist/haben/sind bis_wann wie_war/geht woher
about: und/auch/noch/plus/sowie_{ihr} und/auch/noch/sowie_der/die/das/den dann/jetzt_noch dann_die und_wann/wie
enter: eingeben eintippen eintragen ausfüllen gib/gebt/trag/tragen/tippen~ein geben_sie~ein tipp*
neg: kein* nicht nichts nie niemals niemand* nix ohne statt weder
okay: kein*_problem/thema/zugriff/ahnung/eile/sorge/zeit nicht_an_die/meine nichts_sagen geht/klappt/komm/komme/lädt/warum/weiß/wenn/öffnet/hab/funktioniert_?/es/das/da_nicht nicht_mehr öffnet/lädt~nicht nicht_auf_die_alte/kreditkarte geht/klappt/funktioniert~nicht
how: wo~finde/finden/steht/sehe wie/wo/wann/womit_{tue}_ich/wir/man kann/könnte/darf_ich_mein/meine/meinen brauche/brauch_ich_?/dafür_ein/eine/einen/nen geht_das_auch ist_das/es_?_normal/sicher reicht stimmt_das warum wieso weshalb wozu was_passiert/tun was_muss/soll/mache/brauch/brauche_ich andere*/sonst_möglichkeit/weg/zahlungsart was/wohin_soll_ich wie_geht_das/es wie_funktioniert muss_ich soll_ich_ihnen/dir/euch/das/den/die/meine/meinen gibt_es_?/da/auch_ein/eine/einen/bei wie_möchten/wollen_sie
place: am/beim/zum/zur/bei_automaten/empfang/schalter/abholen/abholung/einchecken/termin/besichtigung/einlass/fahrer an_der_kasse/rezeption auf_dem_formular auf_der/unserer_homepage/seite/website/webseite bezahlseite zahlungslink im_feld/formular/kassenfenster/konto/kundenkonto/laden/onlinebanking/portal/profil/shop/kundenportal in_den_einstellungen in_der/ihrer_app/filiale in_ihrem/deinem_konto/profil klick_auf klicken_sie passwort_vergessen persönlich vor_ort mitbringen bring*~mit vorlegen vorzeigen über_den_link passwort/pin~vergeben/festlegen/ändern/zurücksetzen/anfordern dort selbst
offer: ich/wir_?/kann/können/habe/haben_?/gebe/leite/maile/schicke/sende/schicken/senden_ihnen/dir gebe/schicke/sende/schicken/senden_ich/wir schicke/sende/haben_ihnen ich_leite/maile/schicke/sende hier_ist/sind_{ihr} soll_ich sollen_wir erhalten_sie wir_schicken/senden
done: abgebucht abgelaufen abgelehnt *geklickt ausgeführt ausprobiert bekommen erhalten belastet gedrückt *getippt eingetragen eingefügt geklaut gestohlen gemacht gesperrt gestartet gewechselt geändert geöffnet installiert kam kommt_keine überwiesen *gezahlt gezahlt bezahlt verloren verraten hast_du/haben_sie_schon laufen_lassen laufen_gelassen
told: abzocke achtung angeblich angerufen anruf anrufer* *betrug betrüg* fake falle falls/sollte/wenn_?/sie_jemand/einer fehlermeldung fragte gefragt gab/gibt_sich_als gefälscht hacker* gelesen hat_gesagt komisch masche meine_bank_hat meint* phishing popup sagte seriös stimmt_das trojaner verdächtig virus von_euch vorsicht wart_ihr_das wollte wollten was_soll_das ein/eine_popup/seite {ihr}_app/seite/formular_will/sagt/fragt/verlangt sagt_die_seite sich~ausgegeben/ausgibt
policy: an_niemanden bitte_keine/nicht brauche*_ich/wir_nicht dieselbe_karte finden_sie fragen_nicht/nie geben/verraten/dürfen_sie_?/das_nie/niemals/niemandem gib_nie/niemals können_sie_?/jederzeit_selbst/ändern leer_lassen mit_niemandem nicht/nie_nötig/erforderlich/hier/verraten/weitergeben/teilen nie/niemals_nach/weiter niemand_von_uns nur_in_der_app reicht_die/ein/der schicken_sie_keine steht_hinten/unten ursprüngliche*_zahlungsart/zahlungsmittel/karte wir_nutzen_kein würden/werden_?/sie_nie lassen_sie_sich_von ich/wir_kann/können_ihnen/dir~schicken/senden/geben/zusenden/zuschicken per_post heben/bewahren_sie
i: er hab habe ich man wir
my: mein meine meinem meinen meiner
our: mein meine unser unsere unseren unserer
your: {ihr}
you: dich du euch hast ihr sie
please: bitte mal pls
is: beginnt endet ist lautet sind war
filler: ist_die lautet no nr nummer
me: hier im_chat in_den_chat mich mir uns
statement: dauert erstattet gebucht gutgeschrieben liegt_bei danke_für dank_für wird werden wurde wurden erfolgreich erfolgt aktualisiert sie_können du_kannst falls/wenn_sie/du vergessen
card: kartennummer *kartennummer kartennr karten_nr kartendaten *kartendaten karteninfos zahlen/ziffern/nummer~vorderseite/vorne nummer/ziffern/zahlen_?/vorn/vorne_auf/von_der/ihrer/deiner_karte/kreditkarte
cvv: prüfnummer prüfziffer* *prüfziffer sicherheitscode dreistellige*_code/nummer/zahl ziffern/zahlen/stellen/zahl~hinten/rückseite kartenrückseite prüfcode prüfzahl sicherheitsnummer hinten/rückseite/dahinter~drei/3/dreistellige_ziffern/zahlen/stellen/nummer dreistellige_hinten
expiry: ablaufdatum gültigkeit gültig_bis karte/kreditkarte_?/noch_gültig läuft_{der}/{ihr}_karte/kreditkarte_ab karte/kreditkarte_gilt
cardPicture: foto/bild/kopie~karte/kreditkarte/bankkarte/firmenkarte karte~kamera
cardPin: geheimzahl kartenpin
pin: pin pincode
password: passwort *passwort passwörter kennwort *kennwort pw puk zugangscode sperrcode entsperrcode
securityAnswer: sicherheitsfrage* geheimfrage* sicherheitsantwort codewort geheime*_antwort/frage
seed: #/zwölf_wörter *wörter backup_code/codes ersatzcode* notfallcode* wiederherstellungscode* *phrase
apiKey: token *token api_key/schlüssel zugriffsschlüssel secret
session: cookies session_cookie *cookie *cookies har
login: zugangsdaten logindaten anmeldedaten login zugang adminzugang {ihr}_kennung/benutzername/account
code: *bestätigungscode bestätigungscode* verifizierungscode* anmeldecode freigabecode freischaltcode einmalcode einmalpasswort einmal/sms/login/authenticator/verifizierungs_code/codes/passwort/pin authentifizierungscode smscode tan tans sechsstellige*_code/nummer/zahl/pin sechsstelligen #/sechs_stellige*_code/nummer/zahl #/sechs_ziffern/zahlen nummer/zahlen/ziffern/zahl/code~sms/authenticator code~app/mail/nachricht/handy/bekommen/bekommst/erhalten/geschickt/kommt/ankommt/kam #/sechs_stellige*_pin steht~sms/nachricht sms~steht zahlen*~sms
codeWeak: code codes aktivierungscode die_nummern
digits: ziffern zahl mit_einer_nummer mit_nummer zahlen*
governmentId: ausweis* *ausweis *ausweises *ausweisnummer perso reisepass* pass passnummer führerschein* aufenthaltstitel geburtsurkunde id_karte selfie_mit steuer_id/nummer/identifikationsnummer steuernummer *identifikationsnummer *versicherungsnummer *versichertennummer ahv/sv_nummer identifikationsnummer
bank: iban bic kontonummer bankverbindung bankdaten kontodaten kontoverbindung bankleitzahl girokonto welche/welcher_bank welche*_konto
bankWeak: bank konto
bankLogin: banking_login/passwort/zugang anmeldename onlinebanking online_banking
birth: geburtsdatum geburtsjahr geboren geburtstag_und wann_bist/sind/wurden_du/sie_geboren
age: alter geburtstag wie_alt_?/bist/sind_du/sie
identity: allerg* arbeitgeber aufgewachsen *behinder* behinder* beruf berufstätig diagnose *einkommen einkommen *erkrank* *krank krank* familienstand geburtsort geburtsstadt gehalt geschlecht gesundheitszustand gewicht haustier* kinder_haben sie_kinder ledig leben_sie_allein leiden/rauchen/verdienen_sie liebling* medikamente mutter_vor_der_heirat mädchenname* raucher religion schulden schwanger staatsangehörigkeit staatsbürgerschaft verdienst vermögen vorerkrank* vorstrafen zivilstand erste*_schule/auto/lehrer wie_viel/viele_verdienen/kinder wo~geboren wohnst_du du/sie_?/eigentlich_verheiratet/single/ledig kommst_du_her groß/schwer_sind_sie haushalt grundschule
decoy: *nummer *code *karte code_der/des/vom/für datenbank konto_löschen kontoinhaber kontostand kundenkonto parkausweis studentenausweis mitarbeiterausweis pass_auf passt promo/qr/pin_code pin_brief plz sim_karte versicherungsnummer beim/zum/vom_login ein_neues_passwort/kennwort eine_neue_pin pin/passwort_?/nochmal_neu eure/euer_iban/kontonummer/bankverbindung/kontodaten
sms: sms nachricht* an/auf_{ihr}_handy/nummer/telefon auf_dem_handy aufs_handy aus_versehen versehentlich angekommen angezeigt gelandet ankommt bekommst/kriegst_du/gleich/jetzt bekommen/erhalten_sie_?/gleich/jetzt_ein/eine/einen kommt_gleich/jetzt gleich/jetzt_kommt kam_ein/eine ging/kam/gegangen~an/bei ploppt poppt erscheint hast_du/haben_sie_bekommen geht/gehen_ihnen/dir/euch
takeover: auf_mich_übertragen/umschreiben/umstellen überschreib*~auf_mich trag*/richte*~als_zweiten/admin/inhaber vorläufiges/temporäres_passwort link_?/bitte/einfach_an_meine/andere vertrag_auf_mich rufumleitung setz*/änder*_das_passwort_?/mal/erstmal_auf nicht_an_die_alte
onFile: gespeichert registriert verknüpft eingetragen angegeben bei_dir/euch/ihnen/mir_?/noch_drin auf_meinem_konto habt_ihr_?/da/noch_von/für bei_dir/euch/ihnen haben_sie_da/noch/von ihr/sie_?/da/noch_habt/haben im_kundenkonto/system/profil läuft_auf zum_account/konto_gehört steht_da in/aus_{ihr}_akte in_der_akte/datenbank in_{ihr}_system hinterlegt*
person: {mein}_{frau} ex ex_frau/freund/freundin/mann exfrau exmann von_frau herr herrn verkäufers mieter* vermieter inhaber* lebensgefährt* nachbar* sein seine* vormieter dieser/diese/ihre/eure_person/dame/kundin kunde/kundin_bei ist_?/bei_kunde/kundin kontoinhaber* von_kunde/kundin/nutzer/user konto_von/des/der von_dem/diesem_konto angehörig* {der}_kundin/kunden {ihr}_kunde/kunden/kundin/gast der_kunde absender* ihrem/ihrer_{frau}
contact: adresse *adresse anschrift email mail kontaktdaten handynummer telefonnummer nummer bestellungen wohnt zimmer eingecheckt eingeloggt vertrag
balance: bestellt/bezahlt/gebucht/gekauft_hat anrufliste bestellungen guthaben kontostand auf_dem_konto letzte*_zahlung/zahlungen rückstand zahlungsrückstand schulden umsätze wieviel/viel_geld rechnungen
records: kundendaten* adressen/daten/screenshots_von_kunden
disclose: welche_{kontakt}_haben/habt/ist/steht welche_karte/nummer_ist/habt welch*~ziffern~karte ziffern/stellen_der/{ihr}_{kontakt} auf_wessen/welchen_namen ersten_buchstaben komplett/ganz_vorlesen lies/lesen_?/sie_mir/mal~vor was_da_als was_steht_als/in wo~wohnt/arbeitet in_welchem/welches_zimmer wer~bestellt/gebucht/bezahlt_hat wohin~geht/ging/liefert was/wie/welche~letzten_vier/4/ziffern/stellen wer_ist_?/sonst_noch lies/lesen~{kontakt} wohin_schickt/sendet_ihr unter_welchem_namen wem~gehört welche/welcher_{kontakt}/nummer_geht/ging/läuft/wird/wurde/schickt/liefert was_hat/mein/meine_?/mein/meine_{frau}
staff: {chef} it_abteilung kollege* leitung teamleit*
fishing: welch*_{system}~{nutzt} mit_welch*_{system}/crm {nutzt}_ihr_?/mit/da_{system} arbeitet_ihr_mit arbeiten_sie_mit wie/womit/wonach/woran_{prüft}_ihr/sie welche_fragen_stellen/stellt/kommen/muss welche_sicherheitsfragen was_fragt/fragen/prüft_ihr/sie ab/bis_?/zu_wieviel/welche*_euro/betrag/summe/höhe ohne_freigabe/genehmigung/nachzufragen wer~bei_euch/ihnen wer_arbeitet/genehmigt/leitet/sitzt wer_gibt_frei wer_hat_admin/adminrechte/dienst/heut/heute/zugriff wer_kann_freigeben/zurücksetzen wie_heißt/heißen_{ihr}_{chef} name*_{ihr}_{chef} vollständigen/voller_namen wo_sitzt/sitzen_ihr/sie sitzt_ihr/du personalnummer nachtschicht wie/wieviel*_?/viel/viele_agenten/leute/mitarbeiter/kollegen/versuche it_firma seid_ihr_in wer~{chef} an_wen_geht/eskaliert ticketsystem/crm/vpn/virenscanner/virenschutz/antivirus/betriebssystem/telefonanlage~{nutzt} {nutzt}_ihr/sie~ticketsystem/crm/vpn/virenscanner/virenschutz/antivirus welche*_mitarbeiter/kollege/kollegin habt_ihr_schichten/homeoffice wo_sitzt_das/euer/ihr welche*_dienstleister/standort/virenschutz vielen_?/falschen_antworten/versuchen wie_heißt/heisst_der/die/dein/deine/euer/eure/ihr/ihre_teamleiter/teamleiterin/chef/chefin/vorgesetzte/vorgesetzter/leiter/leiterin/supervisor
internal: intern* intranet durchwahl* direkte_mail admin/agenten/bedien_oberfläche *oberfläche mitarbeiterportal vpn screenshot_von/eurer/deiner nummer_der/vom_it/helpdesk namen_der_mitarbeiter namen~kollegen admin/interne*_seite/portal/bereich/panel/url
change: änder* aktualisiere* anpassen eintragen ersetz* hinterleg hinterlegen setz stell stellen_sie umstellen wechsel wechseln überschreib* trag* *ändern austauschen laufen_lassen mach~auf
remove: abmelden abschalten abstellen ausstellen aufheben ausschalten deaktivier* entfern* lösch* raus rausnehmen runter* weg zurücksetzen schalt*~ab/aus setz*~zurück schalt schalte schalten_sie
skip: diesmal ausnahme ausnahmsweise weglassen überspring* verzichten sparen lass/lassen~weg/aus machen_sie/wir~ohne ohne_?/die/diese_fragen/prüfung/verifizierung/kontrolle/ausweis/nachweis lassen_wir_das ohne_die_rückfragen
verification: abfrage authentifizierung fragen kontrollfragen identitätsprüfung legitimation sicherheitsabfrage sicherheitsfrage* verifizierung prüf* überprüf* rückfragen
activate: aktivier* freischalten portier* schalt*~frei stell~um umstellen übertr* leg*~auf
sim: neue_karte rufnummer sim simkarte
mfa: 2/zweiten/zweiter/zwei_faktor* zweifaktor* zweistufig* zwei/zweite_schritte/stufen/sicherheitsstufe alte/altes/alten_gerät/handy/telefon sicherheits/tan_app passkey doppelte_prüfung/bestätigung
reset: passwortlink resetlink bestätigungslink den/passwort_link neues_passwort reset zurücksetz* setz*~zurück
mail: @mail email gmail gmx mail mailadresse postfach
phone: handy handynummer nummer rufnummer telefonnummer handynr
account: account akte im_system konto kundenkonto profil vertrag zugang *konto lizenz anmeldung identität sitzung passwort gehaltsabrechnung benutzer *zugang agentenzugang agentenkonto
other: @mail ab_jetzt/sofort an/auf_die andere* auf_# diese diesen dieser folgende* keinen_zugriff_mehr neue neuen privat* stattdessen alte_mail/nummer
payee: auszahlung bankverbindung begünstigte* empfänger* gehalt
rights: bevollmächtigte* *bevollmächtigte *bevollmächtigten inhaber* vollmacht *admin *administrator admin administrator administratorin admins adminrechte *inhaber *inhaberin
access: entsperr* freischalt* schalt*~frei
add: einrichten eintragen füg* geben gib hinzufügen richten_sie setz setzen übertragen mach* trag*
alerts: benachrichtigung* warnmail* hinweismail*
install: akzeptieren annehmen nimm~an drauf erlauben herunter* runter* installier* lad lade* starte starten verbinden zulassen öffnen mach~auf app/play_store treten_sie tritt beitreten
open: anklicken anschauen ausführen klick* mach*~auf schau* starte starten öffne* aufmachen ansehen
screen: auf_{ihr}_bildschirm bildschirmfreigabe bildschirmübertragung ich~auf_{ihr}_bildschirm gib/geben_?/mir~bildschirm~frei
control: fernzugriff fernwartung* fernsteuer* remote_auf/sitzung/zugriff remotehilfe remotezugriff aufschalten schalt*_?_mich_auf/kurz ich_verbinde_mich mit_{ihr}_{pc}_verbinden anfrage/verbindung_annehmen neunstellige_nummer bei_dir/ihnen/euch_?/kurz_einwählen/aufschalten maus/steuerung/kontrolle~überlassen/übernehmen/geben zugriff_auf_{ihr}_{pc}/gerät/bildschirm/system
remoteTool: 9_stellige fernwartungsprogramm remotehilfe sitzungscode partner_id
winR: windowstaste ausführen_dialog/fenster windows_und/plus_r windows_taste_gedrückt/halten/drücken/und
terminal: eingabeaufforderung befehlszeile entwicklerkonsole entwicklertools f12 konsole schwarze*_fenster ssh adresszeile adressleiste eingabezeile
paste: einfügen eintippen füg*~ein gib~ein geben/setzen/tippen_sie~ein kopier* reinkopieren hier_ein/rein
run: ausführ* führ*~aus lass*~laufen führ führe führen_sie laufen starten durchlaufen
command: als_admin/administrator befehl* code/text/zeile_den/die/hier folgende*_zeile kommando* script* skript* was_ich_schicke zeile ps1 bat
enterKey: enter
archive: archiv* zipdatei gezippt gepackt* verschlüsselt* passwortgeschützt* installer iso wetransfer diesen/den/kleines_player/programm/viewer inhalt/bearbeitung/makro/makros_aktivieren/zulassen/erlauben aktivier*/erlaub*_?/sie_?/die_makros/bearbeitung/inhalte
file: anhang bericht beweise bilder datei* dokument* excel fotos gutachten link liste ordner rechnung screenshots unterlagen video*
unpack: entpack* kennwort/passwort_?/ist_# inhalt/bearbeitung/makro/makros_aktivieren/zulassen/erlauben aktivier*/erlaub*_?/sie_?/die_makros/bearbeitung/inhalte
pc: auf/am/vom/einem/dem/meinem/windows_{pc} auf/unter/am_windows {pc}_an/vom/am_der/empfang/rezeption
openHow: {pc}_öffnen antivirus/defender/virenscanner/virenschutz_aus/ausschalten/meckert bearbeitung/inhalte/inhalt/makros_aktivieren/erlauben/zulassen doppelt/zweimal/2_?/mal/drauf_anklicken/klicken doppelklick* einfach/trotzdem_ausführen/starten/öffnen ja/zulassen_klicken nicht_am_handy nimm/nehmen~{pc} nur_auf/mit/am_{pc}/windows warnung*_ignorieren/wegklicken wenn_windows_warnt ausführen_klicken {pc}_aufmachen/anschauen klick*~doppelt/zweimal
here: @url anbei angehängt hier link unter seite
evidence: alles_drin anbei angebot beschwerde beweis* das_video dokument gutachten hochgeladen liegt liegen mahnung rechnung reklamation screenshots unterlagen videos
refund: auszahl* betrag das/mein/mir_geld erstatt* geld_an/auf/bitte/lieber/zurück zurück_auf gutschrift rückerstattung rückzahlung zahl*~aus zahl*_?/ihr_mir mach/macht/schick*/pack_?/ihr_es/das/ihn_?/bitte/lieber/einfach_auf/an/als überweis überweise* überweist provision gehalt lohn kaution guthaben
pay: begleichen bezahlen schick*~geld zahl zahle* zahlung überweis überweise*
otherAccount: andere/anderes/anderen/neue/neues/neuen/fremdes_{konto} auf_mein*_neue*/andere in_bar lieber_bar ins_ausland {konto}_meiner/meines/von an_{mein}_{frau} statt_auf_mein/die auf_diese/dieses_{konto}/hier auf_die/das_neue/andere meinem/meiner_{frau}_überweisen/überweist/auszahlen
newBank: unsere_neue* neue*_{bank}_?/bitte_im/in/anbei/ab/lautet/gilt/verwenden/nutzen/hinterlegen/eintragen die_bank_gewechselt lieferantenkonto künftige*/kommende*_zahlungen/rechnungen/beträge zahlungen/rechnungen_?/bitte_ab/künftig/auf änderung_unserer_{bank} {mein}_konto_hat_sich/gewechselt zahlung/zahlungen/rechnungen~auf_?/diese/die/unser_neue* unser*_geänderte*_{bank} unser*_neue*_{bank}
giftCard: geschenkkarte* guthabenkarte* gutschein gutscheine gutscheinkarte*
spend: mit_?/dem/der/einem/einer/meinem/meiner_geschenkkarte*/gutschein/guthabenkarte*~bezahl*/zahl* geschenkkarte*/gutschein*~einlös*/verwend*/benutz*/nutz*
p2p: bar bitcoin krypto* paypal wallet
divert: auf_mein_paypal/privatkonto/wallet codes_durchgeben/fotografieren direkt_an/auf/mit_mich/mein/mir als/per_freunde gebühr/gebühren_sparen gutscheincodes kauf*~karten/gutscheinkarten/paysafecard gutscheinkarte*/guthabenkarten_kaufen/besorgen ohne_gebühr/rechnung_direkt sicher*_konto sicherheitskonto treuhandkonto mein_privat*_konto
giftRefund: geld/guthaben/erstattung~als_?/amazon_gutschein/gutscheine/gutscheinkarte/guthabenkarte als_?/amazon/google_gutschein/gutscheine/gutscheinkarte/gutscheinkarten/guthabenkarte
channel: facebook insta instagram messenger signal whats_app privat auf/an/unter_{mein}_handy/handynummer/nummer {mein}_private* woanders
write: schreib*_?/doch/lieber_mir/mich schreiben_sie_?/doch/lieber_mir/mich meld*_dich/euch melden_sie_sich kontaktier* erreichbar_unter hast_du haben_sie komm*_?/doch/lieber_auf/zu geh*_auf/wir können_wir~auf/per/über lass_uns/mal lassen_sie_uns lieber/weiter/besser_auf/per/über schreiben/sprechen/wechseln_wir per/via_telegram/whatsapp schick_mir~auf wollen_wir~auf/per/über weitermachen weiterschreiben weiterreden dich/mich~erreichen antwort*
privateContact: deine_handynummer/nummer/private dein_insta/whatsapp private*_handynummer/mail/mailadresse/nummer privatnummer ruf/rufen_?/sie_mich~privat
signIn: anmelden anzumelden *loggen einzuloggen authentifizieren logg_dich loggen_sie_sich verifizieren_sie mit_{ihr}_zugangsdaten mit_?/dem/{ihr}_arbeitskonto/firmen/microsoft/google/agentenkonto melden_sie_sich~an meld*_dich~an firmenmail firmenkonto dienstkonto melden_sie_sich_?/bitte_hier/bis/neu/unter/über/dort/mit
confirm: bestätige* verifiziere* erneuer* verlänger* aktualisiere* freischalten reaktivier* verifiziert/bestätigt/erneuert_werden
workAccount: agentenlizenz lizenz alle/jeder_agenten/kollegen/mitarbeiter arbeitskonto arbeitsplatz chat_team firmenkonto firmenmail die_it personalabteilung gehaltsabrechnung {ihr}_account/agentenplatz/helpdesk/konto/platz/postfach/zugang/anmeldung/konsole/sitzung mitarbeiter_müssen ticketsystem sharepoint firmenaccount
expires: abgelaufen deaktiviert eingeschränkt gelöscht_werden gesperrt läuft/laufen~ab läuft_aus neue_konsole/richtlinie nicht_erneuert/verlängert postfach/speicher_voll fast_voll sperrung umgestellt ungewöhnliche/verdächtige_aktivität/anmeldung verlieren_sie verlierst stillgelegt zugriff_verlieren agenten/alle/kollegen/mitarbeiter_müssen
qr: qr scann*
hurry: bevor binnen bis/vor_#_uhr dringend eilig eilt frist heute_noch keine_zeit in_#_min/minuten/stunden innerhalb_von jetzt letzte_chance/mahnung mein_flug/zug noch_#_minuten noch_heute schnell* sofort umgehend unverzüglich boarding muss_los beeil_dich
threat: *anwalt anwalt anzeige beschwere geld_weg gesperrt klage kündigung mahnung polizei rückbuchung schaden schlechte_bewertung sonst verklagen konsequenzen presse bewerte verbraucherzentrale
authority: aus_der_it behörde bereits/schon_freigegeben/genehmigt chef/chefin/gestern/leitung/vorgesetzter_hat {ihr}_chef/chefin/vorgesetzter/kollegin finanzamt gericht geschäftsführ* hat_das_schon polizei_hier im_auftrag it_support/security kenn*_euren/den_chef/inhaber kollege/kollegin_gestern/hat kripo mit_dem/der_chef/chefin/leitung rechtsabteilung von_der_bank/it vorstand zentrale als_chef genehmigt_vom/von hier_it
secrecy: unter/zwischen_uns geheim kein_wort keinem/nichts_sagen lösch*_?/den_danach/chat muss_keiner/niemand_wissen niemandem ohne_ticket/rücksprache vertraulich liest_hier_mit diskret nicht_notieren/weitersagen
bribe: die_woche euro_die/pro extra/gutes_geld geb*_dir_# geld/kohle/nebenbei_verdienen ich_geb/gebe/zahle_dir nebenjob pro_datensatz/kunde/screenshot/tag/woche was_verdienst_du zahl_dir springt_was_raus für_dich_drin
plea: beerdigung im_krankenhaus notfall verzweifelt
refusal: darf/kann_ich_nicht können_wir_nicht leider_nicht nicht_möglich datenschutz* intern vertraulich persönliche_daten darf_ich_nicht/leider nur_auf_das_ursprüngliche/ursprüngl* nicht_erlaubt
claim: hier_frau/herr/ist/spricht ich_bin ich_rufe_von im_auftrag_von wir_sind_von
approve: anmeldung/auftrag_freigeben auf_bestätigen/freigeben/genehmigen freigabe_erteilen nummer/zahl_antippen
relay: ansagen durchgeben durchsagen diktier* mitteilen vorlesen *leiten rüberschicken zurückschicken geben/leiten/tippen_sie~durch/weiter/ab lesen/lies~vor {der}_brauch*/bräuchte_ich code/nummer_bitte gib/sag/lies/nenn/schick*/sagen/nennen/lesen_?/sie_mir_?/den/die/das/was schicken_sie_ihn schreib*_ihn hier_eintippen/rein reinkopieren was_kam/steht welche_nummer/zahl/zahlen/ziffern welcher_code wie_heißt_der wie_lautet lesen_sie_ihn/sie schick_ihn/sie/rüber schickst_du_ihn leite_?/die/den/ihn_bitte
coax: aber_bei_mir automatische*_warnung/text nicht_weitergeben_soll/drin/steht standardtext steht_?/zwar/da_dass_man/sie
insist: das_geht_schon ist_harmlos/sicher/ungefährlich machen_sie_einfach/es passt_schon vertrauen_sie_mir mach_es_einfach einfach_mal versprochen
num: nummer* daten ziffern zahlen stellen
cards: karte* kreditkarte* bankkarte* girokarte* firmenkarte* visa mastercard
picture: foto* bild bilder scan* kopie* screenshot
display: bildschirm* desktop
showScreen: teil teile teilen teilst freigeben gib~frei zeig zeige zeigen übertragen
private: privat* persönlich*
bankDetails: {mein}_bank/{bank} *bank sparkasse
changed: geändert gewechselt ab_sofort sind_jetzt/nun_bei künftig zukünftig
lost: verloren gestohlen geklaut kaputt kein*_zugriff nicht_mehr
tapYes: bestätig bestätige* akzeptier* nimm~an tipp* drück* erlaube* bestätigen bestätige freigeben zulassen annehmen
push: push meldung benachrichtigung anfrage mitteilung ploppt poppt freigabe authenticator aufploppen
kin: mutter vater haustier hund
name: name heißt hieß
it: ihn sie es den die
buy: kauf* hol* besorg*
gave: schon/bereits~bestätigt/genannt/angegeben/eingegeben/verifiziert *gegeben gegeben *geschickt geschickt gesendet *geladen
deed: bestellt bezahlt gebucht übernachtet abgeholt gekauft eingeloggt angemeldet ausgegeben geliefert gewohnt
didq: hat/ob/wo/wann/was/wieviel_er/sie/herr/frau/mein/meine/der/die`,
};

import type { LanguageFile } from '../language-file.ts';

/** Dutch: u and je, separable verbs by `..`. */
export const nl: LanguageFile = {
  id: 'nl',
  common: `de het een en of maar als dat die dit deze er is zijn was waren wordt worden heb heeft hebben had ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun mijn jouw uw zijn onze niet geen nooit niemand ja nee ook nog al wel even graag dank bedankt dankjewel hallo goedemorgen goedemiddag goedenavond dag
    van voor met zonder op in aan bij naar uit over onder tot om te kan kunt kun kunnen moet moeten wil wilt willen mag zal zou wat wie waar hoe waarom wanneer welke hoeveel nu vandaag gisteren morgen straks hier daar meer veel alles iets niets alleen gewoon snel nummer naam rekening bank kaart telefoon mobiel mail adres bestelling pakket klant mevrouw meneer doen gedaan krijg kreeg komt`,
  words: `
ask: aanleveren aanmaken mail_me bevestig bevestigen deel delen dicteer dicteren doorgeven doorsturen geef* genereer geven herha* kopieer kopiëren leen lees lenen lezen maak mailen noem* opsturen plak plakken spel sturen stuur stuurt toesturen toon upload uploaden verstrek* vertel* voorlezen zeg zeggen zegt
may: heb/kun/wil_je hebt/heeft/herinnert/wilt_u kan/mag_ik kunt weet/zou_je/u
need: alleen_nog graag ik_mis ik_moet~hebben nodig ontbreekt vereist
wh: hoe_heet/heette/oud hoeveel waar_bent wanneer wat_is/staat/was/zegt/zijn welk welke wie_is
about: dan_nog en_dan/de/het/je/uw/wat ook_de/het/uw
enter: intypen invoeren invullen toets/voer/vul/vult~in typ typen vul_in
neg: geen nergens niemand niet niets nooit zonder
okay: als_het_niet gaat_niet_open geen_haast/idee/probleem/zorgen heb/weet_ik_niet kan/lukt/opent/waarom/weet/werkt_niet maakt_niet_uit niet_erg niet_verder_vertellen zeg_het_niet_tegen
how: hoe_activeer hoe_doe/krijg/verander/wijzig_ik hoe/waar_kan_ik is_het_normaal/veilig kan_ik_mijn klopt_het_dat mag_dat moet_ik waar_staat waar_vind_ik waarom wat_gebeurt
place: aan_de_balie betaallink betaalpagina beveiligde_pagina bij_de_kassa bij_instellingen in_de_app/winkel in_het_formulier/veld in_je/uw_account/profiel klik/klikt_op mijn_omgeving op_de_betaalautomaat/inlogpagina/pagina/site/website op_het_formulier op_kantoor wachtwoord_vergeten
offer: hier_is_uw ik_heb/kan/mail/zal_u ik_stuur_je/u we/wij_sturen_u zal_ik
done: afgeschreven al_gestuurd betaald geblokkeerd gegeven gekregen gestolen geweigerd gewijzigd geüpload ingev* kwijt ontvangen veranderd vergeten verlopen verloren verstuurd
told: belde de_pagina/site_vraagt deed/doet_zich_voor foutmelding fraude gebeld_door heeft_gezegd is_dat_normaal klopt_dat nep oplicht* phishing vroeg* waren_jullie_dat werd_gebeld zei wat_is_dit
policy: aan/met_niemand alleen_in_de_app alleen_op_de als_u_wilt deel/geef_dit_niet deel/stuur_geen/nooit dezelfde_kaart/rekening geef_deze_niet geef/vragen/zullen_nooit hoeft_niet hoeft_u_niet kunt_u_aanpassen/wijzigen/zelf leeg_laten niemand_van_ons niet_nodig nooit_delen/door vragen_wij_nooit
i: hij ik we wij zij
my: m_n mijn
our: mijn ons onze
your: je jouw jullie uw
you: jij jullie u
please: a_u_b ajb alsjeblieft alstublieft aub graag svp
is: eindigt is was zijn
filler: no nr nummer
me: hier in_de_chat me mij ons
statement: bedankt_voor geboekt is_bevestigd/bijgewerkt/verwerkt terugbetaald wordt
card: creditcardgegevens creditcardnummer kaartgegevens kaartnummer pasnummer volledige_kaart zestien_cijfers nummer~kaart
cvv: #_cijfers_achterop beveiligingscode cijfers/code_achterop code_op_de_achterkant cvc/cvv_code veiligheidscode
expiry: geldig_tot verloopdatum vervaldatum
cardPicture: foto~pas/kaart
cardPin: pincode_van_de_kaart pincode~pas
pin: pin pin_code pincode toegangscode
password: inlogcode paswoord wachtwoord wachtwoorden
securityAnswer: beveiligingsvraag codewoord geheim_antwoord geheime_vraag
seed: #/twaalf_woorden back_up_codes backupcodes herstelcode herstelcodes herstelwoorden herstelzin privésleutel
apiKey: api/geheime_sleutel toegangstoken token
session: cookie_waarde har_bestand sessiecookie
login: beheerdersaccount gebruikersnaam_en_wachtwoord inloggegevens jouw_inlog login toegangsgegevens
code: #_cijferige_code authenticatiecode beveiligingscode_uit_de_sms bevestigingscode code_die_je/u_net/ontvangt code_die_we_stuurden code_uit_de_app/sms code_van_#_cijfers eenmalige/sms/tan/zescijferige_code inlogcode_uit signeercode smscode tancode verificatiecode zes_cijfers
codeWeak: code codes
digits: cijfers de_nummers een/het_nummer
sms: bericht binnengekomen krijg/ontvang_je_een krijgt/ontvangt_u_een net_binnen op_je/uw_telefoon per_ongeluk sms
relay: geef_die/het_door geef/stuur_hem_door lees_hem/het_voor stuur_die typ_hem_hier vertel_mij_de wat_staat_er/erin welk_nummer welke_code zeg_hem
approve: accepteer/bevestig_de_melding druk_op_akkoord/goedkeuren tik_op_ja
governmentId: bsn burgerservicenummer documentnummer foto_van_uw_id id_kaart identiteitsbewijs identiteitskaart kopie_id legitimatie legitimatiebewijs paspoort paspoortnummer rijbewijs rijbewijsnummer rijksregisternummer verblijfsvergunning
bank: bankgegevens bankrekening bankrekeningnummer iban naam_van_uw_bank rekeninggegevens rekeningnummer welke_bank
bankWeak: bank rekening
bankLogin: bankpas_en_reader codes_van_de_bank inloggegevens_van_uw_bank internetbankieren mobiel_bankieren
birth: geb_datum geboortedatum geboortejaar geboren
age: hoe_oud_ben_je hoe_oud_bent_u uw_leeftijd verjaardag
identity: basisschool beroep geboorteplaats geloof getrouwd gezondheid huisdier inkomen medicijnen meisjesnaam naam_van_uw_hond nationaliteit religie salaris verdien_je ziekte ziektes
decoy: actiecode barcode bestelnummer boekingscode cadeaukaart code_van/voor factuurnummer foutcode huisnummer instapkaart kamernummer klantcode klantenkaart klantnummer kortingscode mobiele_nummer ordernummer postcode productcode qr_code rekening_houden rekeninghouder reserveringscode reserveringsnummer saldo_op_de_rekening serienummer simkaart streepjescode telefoonnummer track_en_trace_code trackingnummer
onFile: bekend gekoppeld geregistreerd in_het_dossier/systeem je_hebt jullie_hebben opgeslagen staat_er u_heeft
person: de_afzender/verkoper die_klant een_andere_klant mijn_baas/broer/buurman/buurvrouw/dochter/ex/man/moeder/vader/vriend/vriendin/vrouw/zoon/zus rekeninghouder van_de_klant van_meneer/mevrouw
contact: adres afleveradres bezorgadres kamernummer laatste_bestelling mail mailadres telefoonnummer
balance: aankopen bestellingen laatste_transacties saldo
records: lijst_van_klanten klantenlijst klantgegevens
disclose: in_welke_kamer lees~adres_voor naar_welk_adres/mailadres waar_woont welk_adres_hebben/heeft/staat welk_mailadres/nummer_hebben/staat welke_kaart/mail_staat wie_heeft_besteld waar~woont/werkt
staff: baas chef collega collega's directeur leidinggevende manager supervisor teamleider
fishing: hoe_verifiëren_jullie op_welk_kantoor welk_programma/systeem_gebruiken welke_software welke_vragen_stel/stellen werken_jullie_met wie_heeft_dienst/toegang wie_keurt_goed
internal: beheerpaneel direct/intern_nummer doorkiesnummer interne_procedure/url intranet lijst_van_medewerkers medewerkersportaal
change: aanpassen omzetten pas~aan update verander veranderen vervang* wijzig* zet zetten
remove: deactive* haal~af/eraf/weg reset resetten schakel/zet~uit uitschakelen uitzetten verwijder*
skip: laat~maar_zitten overslaan sla~over uitzondering zonder_controle/verificatie
verification: beveiligingsvragen controle controlevragen identificatie procedure verificatie vragen
activate: activeer activeren omzetten overzetten porteren zet~over
sim: esim mijn_nummer_op sim simkaart
mfa: authenticator oude_telefoon/toestel twee/tweede_factor tweefactor tweestapsverificatie
reset: de_link herstellink nieuw_wachtwoord reset resetlink wachtwoordlink
mail: @mail email gmail mail mailadres
phone: mijn/nieuw_nummer telefoon telefoonnummer
account: account contract profiel rekening
other: ander andere deze dit in_plaats_daarvan nieuw* persoonlijke privé volgende
payee: begunstigde salarisrekening uitbetaalrekening uitbetaling
rights: admin beheerder beheerdersrechten contracthouder eigenaar rekeninghouder
add: geef maak maken toevoegen voeg~toe zet
takeover: haal_de_authenticator
install: accepteer download downloaden installeer installeren open sta_toe start
open: bekijk* download klik klikken open openen start starten uitvoeren
screen: deel_het/je/uw_scherm meekijken scherm_delen
control: accepteer_de_verbinding besturing/computer_overnemen neem_ik_over op_afstand
winR: windowstoets_en_r
terminal: opdrachtprompt opdrachtregel terminal
paste: plak*
run: draai start uitvoeren voer~uit voer_uit
command: als_administrator commando de/deze_regel opdracht script
enterKey: druk_op_enter
archive: archief gezipt ingepakt installatiebestand uitvoerbaar/zip_bestand zipbestand
file: bestand* bewijs bijlage document factuur foto's link map rapport screenshots video
unpack: pak~uit uitpakken wachtwoord_# wachtwoord_is_#
pc: op_de_computer op_een_computer/pc op_je/uw_pc op_windows windows_pc
openHow: alleen_op_windows inhoud/macro's_inschakelen opent_alleen_op schakel_macro's_in toch_uitvoeren virusscanner_uit dubbelklik* twee_keer
here: @url bijgevoegd deze_pagina hier link
evidence: bewijs foto's_van klacht rapport screenshots
refund: betaling het/mijn_geld maak~over overmaken salaris terugbetal* terugstort* uitbetaling
pay: betaal betalen maak~over overmaken stort*
otherAccount: andere_kaart/rekening kaart/rekening_van_mijn nieuwe_rekening op_deze_rekening op_dit_iban
newBank: nieuw_iban/rekeningnummer nieuwe_bankgegevens/rekeningnummer oude_rekening_is van_bank_veranderd voortaan_op
giftCard: bol_kaarten cadeaubonnen cadeaukaart* gift_card paysafecards
p2p: bitcoin contant crypto paypal tikkie
divert: betaal_mij_direct buiten_het_platform geld_in_veiligheid geld_veiligstellen kluisrekening koop~cadeaukaarten/kaarten rechtstreeks_naar_mij veilige_rekening
channel: instagram mijn_06/nummer persoonlijke/privé_mail signal telegram whatsapp
write: app/bel_me/mij bereik/schrijf_me contact_via laten_we liever/verder_op/via mail_me_op praten_op voeg_me_toe
privateContact: je_06/instagram/privénummer/whatsapp je_eigen/mobiele_nummer persoonlijke_mail uw_privénummer
signIn: aanmelden bevestig_uw_account/gegevens bevestig/verifieer_je_account heractiveer inloggen log/logt_in meld~aan valideer verifieer_uw_account verleng vernieuw
workAccount: alle_agenten/medewerkers bedrijfsaccount zakelijk_account je/uw_account/licentie/toegang werkaccount werkmail
expires: migratie niet_verlengd ongebruikelijke/verdachte_activiteit opgeschort toegang_verliezen verliest_u verloopt verlopen wordt_afgesloten/geblokkeerd/gedeactiveerd
qr: qr scan
hurry: binnen/over_#_minuten direct dringend geen_tijd laatste_kans meteen mijn_vlucht nu onmiddellijk snel spoed vandaag_nog
threat: aangifte advocaat anders boete klacht_indienen ontslagen politie rechter slechte_review wordt_geblokkeerd
authority: al/heeft_goedgekeurd fraudeafdeling ik_ben_advocaat it_afdeling je_baas_heeft je/uw_collega/manager_heeft van_de_bank/it/politie
secrecy: blijft_tussen geheim niemand_hoeft niet_doorvertellen tegen_niemand tussen_ons vertrouwelijk wis_de_chat
bribe: bijverdienen extra_geld ik_betaal_je/u per_klant/week wat_verdien_je
plea: ik_smeek in_het_ziekenhuis wanhopig
refusal: helaas kan_ik_niet mogen_wij_niet niet_mogelijk
claim: ik_ben_de/van namens u_spreekt_met wij_zijn_van
insist: doe_het_gewoon het_is_veilig vertrouw_me
display: scherm bureaublad
showScreen: deel delen laat toon
private: privé persoonlijk*
lost: kwijt gestolen kapot
bankDetails: bank bankgegevens iban rekeningnummer
changed: gewijzigd veranderd gewisseld voortaan
it: hem die ze het
buy: koop kopen`,
};

import type { LanguageFile } from '../language-file.ts';

/** Dutch: u, je and jullie; separable verbs with their particle behind a gap, compounds by their end, words of Flanders. */
export const nl: LanguageFile = {
  id: 'nl',
  common: `de het een haal eraf en of maar als dat die dit deze er is zijn was waren wordt worden heb heeft hebben had ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun mijn jouw uw onze niet geen nooit niemand ja nee ook nog al wel even graag dank bedankt dankjewel hallo goedemorgen goedemiddag goedenavond dag
    van voor met zonder op in aan bij naar uit over onder tot om te kan kunt kun kunnen moet moeten wil wilt willen mag zal zou wat wie waar hoe waarom wanneer welke hoeveel nu vandaag gisteren morgen straks hier daar meer veel alles iets niets alleen gewoon snel naam rekening bank kaart adres bestelling pakket klant mevrouw meneer doen gedaan krijg kreeg komt zo eens hé toch dan weer nieuwe oude ff effe weten bent ben vragen schrijf eerst minuten twee`,
  groups: `
uw: je/jouw/uw/jullie
mijn: mijn/mn/m/onze/ons
rekening: rekening/bankrekening/kaart/creditcard/pas/iban/rekeningnummer
bank: rekeningnummer/iban/bankgegevens/bankrekening
adres: adres/afleveradres/bezorgadres/mailadres/mail/telefoonnummer/nummer/straat/gsm/mobiel
vrouw: man/vrouw/vriend/vriendin/broer/zus/zoon/dochter/moeder/vader/schoonmoeder/schoonvader/schoonzus/opa/oma/baas/collega/buurman/buurvrouw/partner/cliënt/ex/neef/zwager/kennis/huurder/werknemer/medewerker/huurders/stiefzoon/stiefdochter/kleinzoon/kleindochter/tante/oom/nicht/verhuurder/echtgenoot/echtgenote/schoonzoon/schoondochter/verloofde/oppas/vriendje
chef: baas/chef/manager/leidinggevende/teamleider/teamleader/directeur/supervisor
pc: pc/computer/laptop
systeem: systeem/programma/software/tool/crm/browser/virusscanner/vpn/versie/helpdesk/tool/tools
ik: haal/verwijder/schakel/stel/regel/meld/koppel/gebruik/stuur/vul/kan/moet/mag/zal/krijg/vind/wijzig/verander/doe/zet/installeer/activeer/verleng/pas/bereik/log/open`,
  words: `
captcha: captcha geen_robot
ask: geef* doorgeven stuur* sturen *sturen mail_me/mij lees lezen voorlezen zeg* vertel* noem* deel delen dicteer* spel bevestig bevestigen herha* toon laat_me/mij upload* verstrek* genereer* maak maakt opladen kopieer* leen* lenen plak* opzoeken zoek~op opzoek* schrijf/typ/zet/plak_hem/het/die/ze_?/maar/even_hier geven doorgeeft meedelen toesturen bezorg/bezorgt_me/mij/ons te_bezorgen/vermelden/noteren vermeld* noteer deel/deelt~mee laten_weten schrijf/schrijft~op schrijf/typ/tik/zet/noteer/plak~hier opgeven opgeeft achterlaten achterlaat laat~achter oplezen oplees* inspreken doorsturen aanleveren doormailen doorappen overtypen verklap* tik_?/even/maar/ff_je/jouw/uw lever/levert~aan typ/tik~gesprek lees~op app/mail_me/mij/even/maar/ff_?/even/maar_je/jouw/uw/de/het meld_even/ons/mij_je/jouw/uw leest_u/je gooi/knal/mik/kwak/smijt/drop/dump_?/maar/even/ff_je/jouw/uw/m/hem mail_uw/je/jouw_paspoort/id/iban/bsn/rijbewijs/rekeningnummer
may: heb/kan/kun/wil/kunt/weet/zou_je hebt/heeft/kent/kunt/wilt/weet/zou/neemt_u herinnert_u kan/mag/mogen_ik/we kunnen_jullie/we kunt ik_zou~willen/graag ben_je bent_u staat_het/de nodig kan_u/je/jij_me/mij/ons
need: zonder_uw/je alleen_nog graag moet/moeten~hebben/weten ontbreekt vereist ik_mis/moet liever moet/wil_ik_{uw}/de/het/die~weten/hebben/zien verzoek*_u/je/ons vraag/vragen_ik/wij/we_u/je ik/wij/we_?/u/je_vraag/vragen_?/u/je_?/om/naar_{uw} ga/moet/zal/mag_ik~vragen ik/we_ga/gaan/moet/moeten/zal~vragen handig/fijn/nuttig/makkelijker/helpen/helpt_?/zijn/was_als_ik/we handig/fijn/nuttig_?/zijn_om~te_hebben/weten/kennen wacht/wachten_?/nog_op_{uw} ter_controle/verificatie/bevestiging is/zijn_voor_mij/me/ons_genoeg/voldoende laatste_drie/vier_?/cijfers_van~is/zijn_genoeg/voldoende heb_ik_genoeg_aan hoor/zie/krijg_ik_graag ik_kom_nog_tekort ontbreken ontbreekt_nog
wh: wat_is/staat/was/zegt/zijn/waren/verdien/verdient/voor welk welke hoe_heet/heette/oud/luidt/veel hoeveel wie_is waar_bent/ben/woon wanneer_is/bent/ben tot_wanneer wiens
about: en_de/het/je/uw/wat/wanneer dan_nog en_dan ook_de/het/uw plus_de/uw nu/eerst/verder/enkel/daarna/vervolgens_?/nog_{uw}/de/het
enter: tik~hier/in/neer invoeren invullen intypen toets/voer/vul/vult/typ~in typ typen tik/tikt~in
neg: geen nergens niemand niet niets nooit zonder
okay: zeg_?/me/mij_of_de/het geen_haast/idee/probleem/zorgen/tijd/toegang heb/weet_ik_niet kan/kom/lukt/opent/werkt/gaat/waarom/weet/als_?/het/ik/er_niet weet~niet niet_erg/meer maakt_niet_uit niet_verder_vertellen tegen_niemand waarom_kunnen/kan/kun_jullie/je/u_?/het/dat/niet moet/wil_ik_{uw}/de/het/die kun/kunt/kan/kunnen_je/u/jullie_?/dat/het/mij/me_niet_gewoon/even/mijn
how: wie_stuurde/heeft/gaf ergens_ingevuld/ingevoerd/gedeeld op_een_site/website heeft_u~nog heb_je~nog van_welk_nummer wat_gebeurde wat_zegt/toont_de_pagina hoeveel_cijfers/tekens/letters als/wanneer_u/je~invult/invoert/intypt/intikt met~proberen hoe_vaak waarvoor_is/zijn_die/dat/deze waar_is/zijn_die/dat/deze_voor heeft/heb_u/je_de_code hoe/waar/wanneer_{ik}_ik/je/we moet/zal_ik kan_ik_?/ook_mijn/zelf kan_ik_dat/dit is_het/dat_normaal/veilig klopt_het/dat mag_dat waarom wat_gebeurt/moet/kan moet_ik waar_vul/plak/typ_ik stuur*_?/me/mij_?/de/een_code_?/nog_opnieuw/keer zijn_jullie_?/ook_via/op kun/kan_je/u~nog_een_keer nog_een/n_keer_sturen/mailen laat_?/me/maar/het_weten_als/zodra/wanneer komt/komen_de/het/mijn_?/terugbetaling/geld_?/dan_wel/toch/alsnog vragen/vraagt_jullie/u_voor waar/hoe_geven/vullen/wijzigen/veranderen/passen/melden/zetten_wij/we staat/staan_?/er_op_de_factuur/bon/website/site/pakbon/kassabon
place: tegen_de_bezorger/koerier/monteur als_de_bezorger/koerier/monteur op/in_de_meter bij_de_apotheek op_welke_site/pagina/website voor_het_inchecken/visum/check_in_?/heeft_?/u aan_de_bezorger/koerier/chauffeur/postbode op_papier kies*_een_nieuw* aan/bij/op_de_balie/kassa/receptie/automaat/betaalautomaat/portier bij_het_inchecken/ophalen/afhalen betaallink betaalpagina in/via/onder/bij_de/uw/je/onze_app/winkel/website/instellingen/account/profiel in_het_formulier/veld op_de/onze_inlogpagina/pagina/site/website beveiligde_pagina op_kantoor neem/breng*~mee meenemen wachtwoord~wijzigen/instellen/resetten wachtwoord_vergeten in/via/onder/op/bij_mijn_omgeving/account klik/klikt_op_de/het/je/uw/deze/dit/onze/mijn/wachtwoord/nieuw*/beveilig*/instellingen/profiel/account/inloggen/aanmelden/link/vergeten/reset/volgende/opnieuw/code/registreren/wijzig*/betaal*/verzend*
offer: wilt/wil_u/je_een_nieuwe/nieuw hier_is_uw zal_ik u_krijgt/ontvangt~van ik/we_stuur/sturen/mail_je/u ik/we_heb/hebben_je/u~gestuurd/gemaild ik_zal/kan_je/u bank_stuurt/geeft
done: dat/die_is_die_van_mijn afgeschreven betaald besteld geblokkeerd gegeven gekregen gestolen gestuurd verstuurd geweigerd gewijzigd *geladen geüpload *gevuld ingev* ontvangen veranderd vergeten verlopen verloren geklikt geïnstalleerd gaat/krijg~niet_open/uitgepakt werkt/start/gaat/lukt~niet gaat/gaan/komt/komen_?/nog/steeds_naar/op_mijn/het_?/oude_oude is/zijn/werd/ging/gingen_naar/op_mijn_?/oude/nieuwe/vorige
told: aan_de_beller aan_iemand ziet/zien_er_anders kreeg/krijg_een_melding/mail jullie/u_stuurden/stuurde belde *gebeld deed/doet_zich_voor de_pagina/site_vraagt foutmelding fraude is_dat_normaal nep oplicht* phishing verdacht virus vroeg* zei gevraagd als/wanneer_iemand bent/ben/als_u/je~vergeten moet/moeten/mag~cijfers/tekens/letters systeem/website/site/app/pagina/bank_vraagt/verzoekt een_man/vrouw/iemand liet/lieten_me/mij iemand_stuurde/schreef/belde heeft/heb_u/je_?/dat/die_?/aan_ze/hem/haar/hun/hen/diegene/iemand aan_iemand_gegeven/doorgegeven/verteld/gestuurd bedoelt/bedoel_u/je is_anydesk/teamviewer_?/wel/echt_veilig/betrouwbaar zei_de/uw/je_bank iemand_wilde/wou/vroeg/probeerde/zei/beweerde
policy: moet/moeten_?/minstens_een/twee/#_hoofdletter*/cijfer*/teken*/letter* die_geeft deel/geef/stuur/vragen/zullen_?/dit/deze/wij/u_geen/nooit/niet aan/met_niemand alleen_in/op/nodig als_u_wilt dezelfde/oorspronkelijke_kaart/rekening/betaalmethode hoeft_?/u_niet bewaar* apart u/je_zelf ons/onze~ook kunt_?/u_aanpassen/wijzigen niet_nodig nooit_delen/door vindt_u u_kunt~wijzigen/vinden/aanpassen/inloggen/betalen kunt/kun_u/je_altijd/zelf kent/weet_alleen_u/jij bellen/belt/mailen~om_{uw} om_{uw}~te_vragen gooi/gooit~weg geen_toegang~nodig
i: hij ik we wij zij
my: mn m'n mijn
our: mijn mn ons onze
your: {uw}
you: jij je jullie u
please: a_u_b ajb alsj* alst* aub even ff effe graag
is: eindigt is was zijn
filler: nr nummer
me: hier in_de_chat me mij ons
statement: kiest/kies_u/je_een alleen_u_kent/weet heeft/hebben/uit_#/drie/vier/vijf/zes/acht_cijfers/tekens u/je_ziet/krijgt/ontvangt/vindt nog_geldig maanden/jaar_geldig betalen_met_?/uw_kaart bedankt_voor geboekt is_bevestigd/bijgewerkt/verwerkt komt terugbetaald wordt werd klopt kloppen verloopt staat/staan_in/op/onder/bij werkt_het/de/je/uw/hij klopte klopten
missed: niet/nooit/geen~ontvangen/gekregen/aangekomen/binnen/binnengekomen
resend: stur*/stuur*~opnieuw/nogmaals/nieuwe/andere nieuwe/andere_?/te/toe_stur* opnieuw/nogmaals_?/te/toe_stur*/verstur* nog_eens/keer_?/te/toe_stur*/verstur*
cond: als wanneer indien
trial: probeer proberen controleer opnieuw een_van_de/uw
whether: verschillende oud/oude_wachtwoord iemand_anders geweiger* accepteer* vroeg/vraagt_om/naar geprobeerd begint langer/meer_dan handtekening toen_u bewaard opgeschreven aangevraagd ingesteld gekozen aangemaakt met_het_?/nieuwe_wachtwoord met_de_?/nieuwe_pincode herinner* weet~nog speciale_tekens hoofdletter* zelfde/hetzelfde_wachtwoord goed/juist_*getypt/*getikt/*gevoerd/*gevuld
num: nummer* cijfers gegevens
cards: kaart* pas bankpas* creditcard* bedrijfspas betaalkaart* betaalpas* bankkaart* kredietkaart* pinpas* visa visakaart mastercard maestro amex
card: zestien/16_cijfers 16/zestien_cijfers *kaartnummer kaartnummer *kaartgegevens kaartgegevens creditcardnummer creditcardgegevens pasnummer nummer_?/op/van_?/de/je/uw_kaart/pas/creditcard/voorkant nummers/nummer/reeks/cijfers_?/op/van/voorop_?/de/je/uw_kaart/kaartje/bankkaart nummer*/cijfers/reeks/gegevens~visa/mastercard/betaalpas/bankkaart/kredietkaart/betaalkaart/pinpas/bankpas/creditcard reeks~voorkant kaartnr kaartnummers nummer~bedrijfscreditcard/bedrijfskaart voorop/voorkant_?/van/op_?/de/je/jouw/uw_bankpas/kaart/pas/creditcard/bankkaart lange_nummer/reeks/getal_op/voorop/van
cvv: cijfertjes beveiligingscode veiligheidscode cvc/cvv_code cijfers/code/nummer~achterop/achterkant driecijferige_code cijfers/cijfertjes~handtekening drie_?/laatste_achterop codetje/getal/getalletje/nummertje/cijfertjes~achterop/achterkant/handtekening drie_?/cijfers/cijfertjes/getallen_achterkant achterop~handtekening
expiry: vervaldatum verloopdatum geldig_tot vervalt_de_kaart kaart/pas/creditcard_?/nog_geldig geldigheidsdatum
pin: pin pincode pin_code geheime_code ontgrendelpatroon schermcode pincodetje pinnetje ontgrendelcode/ontgrendelingscode_van/voor_?/je/uw/de_telefoon/gsm/toestel/ipad/scherm je/jouw/uw_ontgrendelcode/ontgrendelingscode
password: wachtwoord *wachtwoord wachtwoorden paswoord inlogcode toegangscode ww
securityAnswer: veiligheidsvraag beveiligingsvraag *vraag_beantwoord codewoord geheim*_antwoord/vraag/woord controlevraag
seed: #/twaalf/24_woorden herstel* backupcodes privésleutel reservecode* backupcode* back_up_codes backup_codes noodcodes herstelzin herstelwoorden
remoteTool: hulp_op_afstand sessiecode meekijk* programma~mee_te bediening/besturing/beheer/toegang/verbinding/ondersteuning_op_afstand
apiKey: api/geheime_sleutel *token token api_sleutel* geheime_sleutel api_keys live_key
session: cookies *cookie
login: inloggegevens logingegevens login inlog leen*~account toegangsgegevens inlognaam_en gebruikersnaam_en
code: ploept/verschijnt/komt~authenticator wat~telefoon/mobiel_?/is/net_kwam/binnen*/gekomen verificatiecode bevestigingscode activeringscode authenticatiecode smscode tancode *cijferige_code #/zes_cijfers eenmalige/sms/tan/login/authenticator_code code~sms/app/mail/bericht/krijgt/kreeg/ontvangt/gestuurd/gekregen/binnen sms/bericht~staat inlogcode_uit code~ontvangen/ontving/scherm/itsme/digipass/kaartlezer digipass* sms/bericht~leest_u_hem/het sms/bericht~lees_je_hem/het respons/response_?/code_van/op/uit_je/uw/de_?/random_e.dentifier/edentifier/scanner/reader/kaartlezer/apparaatje/identifier/cardreader wat/welke/getal/code/cijfers/nummer/respons~reader/kaartlezer/e.dentifier/edentifier/identifier/cardreader/raboscanner/tokentje getal/cijfer/nummer/cijfers_uit/van/in_?/de/je/uw_app/sms/smsje/authenticator cijfer/getal/cijfers_?/dat/die_staat/staan_?/er_in/op_?/het/je/de_mailtje/mail/bericht/berichtje/sms/smsje/app zegt/toont/geeft_je/uw/de_authenticator/reader/kaartlezer/token/digipass cijfers/getal/code_die/dat_op_je/uw_scherm/telefoon_verschijn*/staan/staat responscode signeercode s_code m_tan de/het_respons/response_van/op/uit_je/jouw/uw in/uit_het/de_bericht/berichtje/sms/smsje/mailtje_dat/die/wat_?/je/u_?/net/zojuist_kreeg/krijgt/ontving/kwam/binnenkreeg wat_staat_er_?/in/op_?/die/dat/je/uw_sms/smsje de/je/uw/een_tan
codeWeak: code codes codetje
digits: wat_verschijnt cijfers de_nummers een/het/welk_nummer het/welk/een_getal/cijfer
sms: authenticator berichtje sms bericht binnengekomen binnenkr* net_binnen krijg/krijgt/ontvang/ontvangt_je/u_?/zo/nu_een komt_zo/nu je_krijgt op/naar_{uw}_telefoon/mobiel/nummer/gsm per_ongeluk verschijnt gekregen net_een/n net_kreeg/gekregen/binnengekomen maar_een/#_minuut/minuten geldig kijk_op_je smsje mailtje kaart/pas_in_?/het/de/je/uw_toestel/kaartlezer/lezer/apparaat/apparaatje/reader/scanner/e.dentifier
relay: lees_?/me/eens_?/voor_wat wat_erin_stond zeg_eens wat_verschijnt/zie/ziet/krijg geef/stuur/lees_hem/die/het/m_?/even_door/voor typ_hem/die vertel/zeg_me/mij/hem wat_staat_er/erin/in welk_nummer welke_code/cijfers doorgeven voorlezen doorsturen stuur_je_hem/het stuur_maar lees_me lees~voor wat_staat_er geef/stuur/lees_hem/die/het/m/ze_maar/gewoon/eens_?/even/eens_?/door/voor stuur_m/hem_?/even die/hem_heb_ik_nodig wat_staat_erop/daar lees_op lees_m_?/even_op/voor
approve: druk/tik/klik~akkoord/goedkeuren/ja op_goedkeuren
tapYes: druk* tik* bevestig accepteer* goedkeuren akkoord keur*
push: melding verzoek notificatie
governmentId: bsn burgerservicenummer rijksregisternummer paspoort* rijbewijs* identiteitskaart identiteitsbewijs id_kaart/bewijs legitimatie* documentnummer verblijfsvergunning kopie/foto/scan_van_?/de/je/uw_id nummer_van_?/je/uw/de_id/idkaart/paspoort/rijbewijs sofinummer sofi_nummer rijksregister id_nummer idkaart idbewijs nationaal_nummer nationale_nummer insz rijksregnr voorkant/achterkant_van_?/de/je/uw_id/idkaart
bank: iban rekeningnummer bankrekening bankgegevens rekeninggegevens gegevens~overschrijving welke/uw_bank bankrekeningnummer nummer_van_?/de/je/uw_rekening rekeningnr rek_nr reknr bankrekeningnr bankreknr rekeningnummers rekening_nr naar_welke_rekening_moet/mag/kan/wil/wilt
bankWeak: bank rekening
bankLogin: inlog*/gebruikersnaam~bankieren/internetbankieren/bank
netBank: internetbankieren mobiel_bankieren
birth: geboortedatum geboortejaar geboren uit_welk_jaar_bent/ben welk_bouwjaar_bent/ben geboorteplaats_en_datum geb_datum gebdatum geboortedag
age: hoe_oud_ben/bent/zijn_je/jij/u leeftijd verjaardag hoe_jong_ben/bent
identity: meisjesnaam basisschool beroep werkgever geboorteplaats geloof religie getrouwd *gezondheid* huisdier inkomen salaris verdien_je verdient_u medicijnen medicatie heeft/hebt_u/je_kinderen aandoening* nationaliteit *ziekte* ziekte* zwanger rookt lievelings* woon_je woont_u_alleen jarig burgerlijke_staat loonstrook* doet/doe_u/je_voor_werk wat_voor_werk_doet/doe doet/doe_u/je_voor_de_kost ten_laste lagere_school kleuterschool middelbare_school_zat/heb/hebt *inkomen netto_per_maand bruto_per_jaar netto/bruto_binnen heeft/hebt/krijgt_u/je_een_uitkering bent/ben_u/je_gescheiden/alleenstaand/samenwonend/weduwe/weduwnaar/gehuwd/single/vrijgezel bloedgroep gezinssituatie gezinssamenstelling thuiswonende_kinderen hoeveel_kinderen_heeft/hebt/heb_u/je vaste_baan maandloon jaarloon nettoloon brutoloon heette_u/je_voor_uw/je_huwelijk/trouwen eerste_juf/meester/leraar/leerkracht/auto/school/liefde/werkgever/baan groeide_u/je_op bent/ben_u/je_opgegroeid straat~opgegroeid/opgroeide/groeide heeft/hebt/heb_u/je_een_relatie/vriend/vriendin/partner bent/ben_u/je_in_verwachting schulden_heeft/heb heeft/heb_u/je_schulden doet/doe_u/je_van_werk
kin: moeder vader hond kat huisdier
name: naam heet heette
picture: foto* kopie scan voor_en_achterkant/achterzijde/achter voorkant_en_achterkant fotootje* kiekje schermfoto plaatje
decoy: wifi_wachtwoord/wachtwoorden wachtwoord_van_de_wifi sinds_wanneer_heeft_u_?/uw_rijbewijs staat_de_rekening_?/op_?/uw_?/naam iban_van_de_ontvanger code_?/in_?/die_?/u/je_op_de/het/uw_tv/televisie/console/printer qr_code/codes_?/met_?/de/uw_?/app/camera code/nummer_?/die_op_?/het/de_display/doos/sticker/etiket/verpakking/wasmachine/ketel/bon/router/thermostaat van/op/met_mijn_?/opgeslagen/oude_kaart opgeslagen_kaart_verwijderen/gebruiken/wissen welk_wachtwoord_dat/die kaart_nog_geldig bevestigingscode_op/van_?/uw/het/de/je_ticket/boeking/pakket/bon bel/belt_?/u_het_nummer_achterop/achter_?/op_?/uw/de/je_pas/kaart/bankpas paspoort/legitimatie/rijbewijs_nog_geldig bel/belt_?/u/dan/nu_?/meteen/direct_uw/je/de_bank zeg*_?/het/dat_?/ook_tegen_uw/je/de_bank *nummer *code *kaart code_van/voor_?/de/het/een/uw/je_korting*/kluis*/deur/bestel*/pakket*/winkel*/product*/toestel/artikel/land/hek/garage rekeninghouder saldo_op_de_rekening rekening_houden qr/track/trace_code identiteitskaart_mee jullie_rekeningnummer/iban cache_en_?/de_cookies code/nummer/cijfers/codetje/getal/sticker~achterkant/achterop~modem/router/toestel/doos/verpakking/apparaat/bon/factuur/boekje/meter/doosje link_voor/van_?/het/mijn/je_wachtwoord getal/nummer/cijfer/cijfers~meter/etiket/sticker/display/meterkast code/nummer/cijfers_staat/staan_er_?/op/aan_?/de_achterkant/achterop_?/van_?/de/het/uw/je_doos/modem/router/toestel/apparaat/verpakking
onFile: bekend gekoppeld geregistreerd opgeslagen aangesloten in_het_dossier/systeem/profiel je/u/jullie_hebt/hebben/heeft staat/staan_er bij_jullie/u hebben_jullie
person: van_de_pakketten/pakjes/bestellingen/zendingen {mijn}_?/n_{vrouw} andere/die/deze_klant van/is_meneer/mevrouw rekeninghouder is_klant verkoper bezorger afzender rekening_van een_klant {mijn}_*partner {mijn}_*huurder onderhuurder {mijn}_zakenpartner/zakenrelatie welke_huurders/medewerkers/werknemers/bewoners/leden de_huurders/bewoners van/is_dhr/mevr/mw/heer de_heer koper
contact: *adres woont kamernummer bestelling gegevens {adres} mail mailadres telefoonnummer nummer telefoon adres
balance: saldo gesprekken spaarrekening bestellingen aankopen facturen transacties hoeveel_staat op_zijn/haar_rekening wat/hoeveel_staat_?/er_?/nog_op_?/de/het_rekening/spaarrekening/bankrekening achterstallig* openstaande *achterstand *achterstanden
deed: aangekomen gevlogen besteld betaald gekocht geboekt uitgegeven opgehaald abonnement klant ingelogd ingecheckt betaalt langs_geweest gedeclareerd gereserveerd gehuurd opgezegd rekening/account/contract/abonnement/polis_bij_jullie/u
didq: met/op/naar/in_welk* wat/waar/wanneer/hoeveel/hoe_?/vaak/laat_?/heeft/is/was/gaat_hij/ze/meneer/mevrouw/zijn/haar/{mijn} wie_heeft weten/zeggen/zeg/kijken/bevestigen_of/dat_?/{mijn}_{vrouw}/hij/ze/meneer/mevrouw is/heeft/was_meneer/mevrouw/dhr/mevr betaalt/betalen_die/hij/ze/zij wat/waar/wanneer/hoeveel_?/vaak/laat_heeft/is/was/gaat/had_{mijn}_{vrouw} wat/waar/wanneer/hoeveel_?/vaak/laat_heeft/is/was/gaat/had_meneer/mevrouw/hij/ze/zij
records: klantgegevens klantenlijst lijst_met/van_?/alle/jullie/de_klanten/huurders/leden klantenbestand klantendata klantenlijsten
disclose: welk/wat_?/is/het_huisnummer/adres_staat/hoort/woont_?/dat/die/het {adres}_waar~heen wie~kamer_# wie_heeft~{mijn}_{vrouw} met_wie_is/was/zat van_wie_is heeft/is_{mijn}_{vrouw}~al/nog/onlangs welk*_?/mobiel_{adres}/kaart_hebben/heeft/staat/had/gaat/ging/hangt/stuur*/sturen lees~{adres} waar~woont/werkt in/op_welke_kamer laatste_#/vier_cijfers_van/die op_wiens op_welke_naam_staat verblijft/logeert~nog pakket/pakje/bestelling/zending_van_{mijn}_{vrouw}_naartoe/heen welk*_{adres}_hoort_bij_mijn/dit/het/dat/deze wie_heeft~gehuurd/gereserveerd heeft/hebben_{mijn}_{vrouw}~betaald/besteld/gereserveerd/opgezegd met/onder_welk*_{adres}_heb/ben/sta_ik wie_woont/wonen_er_op/aan {adres}/kaart_?/er/dat_aan/bij/in/op_mijn/dit_profiel/account_hangt/staat/zit/hoort {adres}_dat/die_je/jij/u/jullie_van/voor_mij/me_hebt/heeft/hebben/heb
staff: afdelingshoofd teamhoofd {chef} collega* it_afdeling teamleid*
uses: gebruiken werken/werkt/werk_jullie/u/je
tool: software programma crm zendesk salesforce systeem systemen
fishing: waar~callcenter hoe_weet/weten_u/je/jullie_?/dan_dat/of met_hoeveel~jullie welk*_{systeem}~gebruik*/werken/hebben werk*_jullie/u/je_thuis zit*/werk*_?/je/u/jullie_in_een/welk* vanuit_welk* waar_zie/zien_jij/jullie als_iemand~vragen/antwoorden~fout wie_tekent/beslist/keurt_er/bij/goed wie_heeft_?/er_?/vannacht/nu_dienst/toegang hoe/wat_verifiëren/controleren/vragen/controleert/vraagt_jullie/u wie_?/is_?/er~{chef} wie~boekhouding/loon* welke_vragen_stel/stellen op_welk_kantoor tot/vanaf_welk*_bedrag hoeveel_collega's/medewerkers hoe_heet_{uw}_{chef} naam/achternaam_van~collega/{chef} personeelsnummer medewerkersnummer je_achternaam/volledige wie_kan/mag_bij al_je/jullie_collega's vragen_die_je/jullie/u {systeem}~jullie/je/u_?/klanten_zien/werken/gebruiken/zoeken naam_van_{uw}_{chef} wie_keurt~goed wie_moet~goedkeuren wie_geeft~akkoord in/uit/vanuit_welke_stad/plaats/land_zitten/werken_jullie in/uit/vanuit_welke_stad/plaats/land_zit/werk_je/u welk*_?/geheime/persoonlijke_vraag/beveiligingsvraag/controlevraag/veiligheidsvraag_had/heb/staat/stond_ik/er/bij wat_voor_{systeem}~hebben/gebruik*/heb/werk* wie_heeft_?/er_?/vannacht/nu/vandaag_nachtdienst/avonddienst/weekenddienst hoe_weet/weten_u/je/jullie_eigenlijk/nou/zo/toch_?/zeker_dat/of hoeveel_foute_antwoorden geheime/controle_vraag/woord_niet_meer_weet~vragen/vraag wat_vraag/vragen_jullie/je/u_dan wie_keurt_terugbetalingen/het/dat/zoiets welk*_{systeem}_draait/draaien/draai waarmee_controleren/checken/verifiëren/controleert/checkt_jullie/je/u door_de/jullie/die_controle/verificatie/check_te_komen/raken hoe_gaan/gaat/ga_jullie/je/u_na_of/dat met/in_welk*_{systeem}_zoek/zie/vind/zoeken/zien_je/u/jullie hoe_heet/heette~die/dat_mij/me_?/gisteren/net_hielp/geholpen welk*_{systeem}_staat/heb_er/je_?/bij/nu_?/jou/je_open
internal: intern* intranet beheerp* beheeromgeving doorkiesnummer direct*/rechtstreeks*_nummer/mail/mailadres medewerkersportaal lijst_van_medewerkers url_van goedkeuring*_procedure/proces/regels goedkeuringsprocedure* goedkeuringsproces controlevragen interne_nummer/lijn
change: maak wijzig* aanpassen pas~aan verander veranderen vervang* omzetten update zet zetten uit_halen erin hang*~aan/eraan koppel* mag/moet_eruit/eraf gooi~eruit gebruik_deze/dit
remove: dek~af afdekken bedek onleesbaar verberg* zwart_maken zwartmaken weglak* verificatie/stappen/nummer/meldingen/code_er/uit/weg/eraf haal verwijder* deactive* uitschakelen uitzetten schakel/zet~uit reset* eraf/eruit/weg_halen/gehaald/doen
skip: overslaan sla~over laat~zitten/weg/maar uitzondering niet_meer_vragen zonder_?/de/die_controle/verificatie/vragen/id/code zonder_?/de/een_code/sms/otp/telefoontje zonder_die/al_?/hele/dat_controle/gedoe/vragen/poespas
verification: controlevra* beveiligingsvraagje* antwoorden *vragen vragen controle verificatie identificatie procedure controlevragen beveiligingsvragen veiligheidsvragen het_antwoord
activate: activeer* overzetten omzetten porteren zet~over activeren
sim: simkaart sim mijn_nummer_op
mfa: beveiliging~code codes_app tweestaps* 2staps* 2_staps* tweefactor* twee/tweede_factor/stappen oude_telefoon/toestel sms_verificatie/controle/bevestiging
reset: link_naar_uw/je_mail/e/mailadres/adres herstelmail resetlink herstellink wachtwoordlink reset de_link
mail: gmail @mail mail mailadres email
phone: telefoon telefoonnummer gsm mijn/nieuw/dat_nummer/nr hoofdnummer mijn/oude/nieuwe_06 mijn_oude_nummer/nr/mobiel/gsm ander/nieuw_mobiel*/toestel/gsm dit/deze_06 06_nummer ander/nieuw/nieuwe_06
account: account profiel contract rekening gegevens identiteit licentie wachtwoord
other: nummer/telefoonnummer/aanpassen/wijzigen_naar_# ander* de/het/mijn_oude deze dit nieuw* privé* persoonlijk* volgende in_plaats_daarvan nummer/telefoonnummer/06_in/door_# 06_naar_#
lost: niet_meer kwijt gestolen kapot geen_toegang kom_ik_niet nummer/06/telefoon/mobiel/gsm/toestel_is_weg bestaat_niet_meer
payee: loon salaris* begunstigde uitbetaling begunstigd* loonrekening* salarisrekening*
rights: *houder beheerder* admin eigenaar beheerrechten adminrechten
access: niet_meer_bij/in_?/de/het/mijn_oude deblokkeer* toegang laat_me_er_?/gewoon/toch/maar_in verhoog/verhogen~limiet
alerts: meldingen
add: geef maak maken zet toevoegen voeg~toe
takeover: deblokkeer*_toch/gewoon zet/schrijf~op_mijn_naam code/link_?/dan/maar_naar_dit/deze/een code~naar_mijn mijn/dit/deze_?/nieuwe_mail/mailadres/email/nummer/adres_er/erin_?/maar/even/gewoon_?/in voeg/zet~toe_als_begunstigde/mederekeninghouder/gebruiker/beheerder wachtwoord_en_stuur/mail/app_het/hem/dat_?/maar/dan/even_naar nieuw*_mail/mailadres/email/emailadres/nummer/06_graag_@mail/# wachtwoord~veranderen/resetten/wijzigen~naar_mij/me/mijn haal/zet/gooi~van_het/de/mijn_contract/rekening/account/abonnement code/codes_?/mag/mogen/moet/moeten_?/voortaan/nu/maar_naar_dit/deze/een/mijn_nieuw*/ander*
install: installeer* download* accepteer* open start sta_toe installeren starten inloggen_via doen_via zet/zetten~aan schakel/schakelt~in zet/schakel_de_bediening/besturing/hulp/toegang/ondersteuning log_in_op/met/via verbind*_via/met
open: open openen opent klik* bekijk* kijk start starten uitvoeren pak maak~open
screen: ik~meekijken ik/me/mij/we/laat_?/even/eens/ff_?/mee_?/kijken_op/naar/in_je/jouw/uw_scherm op/in_je/jouw/uw_scherm_mee*/kijken neem/neemt_?/ik_je/jouw/uw/het_scherm/beeldscherm_?/even/nu_over
display: scherm bureaublad beeldscherm je/jouw/uw_beeld
showScreen: deel delen laat toon
control: geef_me/mij_de_controle/besturing laat_me/mij~op_je/uw_{pc} {pc}/scherm/besturing_besturen/overnemen via_hulp_op_afstand op_afstand_?/even/ook_*nemen/*kijken/inloggen/verbind*/helpen/werken ik/we/mij/me_?/kan/mag/zal/kunnen_op_afstand accepteer*_?/u_de_verbinding toegang_tot_je/uw_{pc}/scherm/systeem/apparaat ik~overnemen neem_ik~over neem_?/ik_?/je/jouw/uw/de_{pc}/muis_?/even/nu_over log/kom/ga_?/ik_?/even/ff_in/binnen_op/in/via_je/jouw/uw_{pc} ik_log/kom/ga_?/even/ff_in/binnen_op/in/via_je/jouw/uw_{pc} ik_neem_?/even_je/jouw/uw_{pc}/scherm/beeldscherm bediening/besturing/toegang/hulp/beheer_op_afstand_aan/in/inschakelen/toestaan/accepteren/aanzetten laat_me/mij_?/je/jouw/uw_muis/scherm/{pc}~overnemen/besturen dan/zodat_kan/kunnen_?/ik/we_?/even/live/met/je_meekijken
winR: windowstoets windows_toets uitvoervenster winr
terminal: tabje/tabblad_console opdrachtp* opdrachtr* f12 console
paste: plak* kopieer*
run: draai starten uitvoeren voer~uit run runnen
command: als_administrator commando deze_regel opdracht script
archive: player/viewer/speler/codec_installeren installeer*~player/viewer/speler download/installeer_de/deze/dit_viewer/programma archief gezipt ingepakt *bestand_uitvoerbaar installatiebestand macro macros exe zipje* zipbestand* rarbestand* macro's
file: blad excel bestand* bijlage document factuur *foto's foto's link map rapport video*
unpack: pak~uit uitpakken wachtwoord/ww_?/is_#
pc: op_de/een/je/uw/windows_{pc} op_windows windows_{pc}
openHow: alleen/pak~windows/{pc} inhoud/macro's/bewerken_?/moet_?/je_inschakelen/aanzetten schakel_macro's_in toch_uitvoeren virusscanner_uit dubbelklik* twee_keer_klikken zet/zetten/schakel~macro/macros/macro's~aan/in sta~macro/macros/macro's~toe klik/klikt_op_?/de/knop/dan_bewerken/inhoud_inschakelen/activeren/toestaan
here: @url hier bijgevoegd link deze_pagina alles_zit_in zit_in
evidence: film* claim dossier bewijs klacht foto's_van screenshots document staat
refund: waarborg borg schadevergoeding terug_op/naar zet~terug loon terugbetal* terugstort* uitbetaling restitutie mijn/het_geld maak~over overmaken stort* salaris betaal~uit winst commissie bonus doe/geef~terug boek~terug geld_terug
pay: betaal betaalt tikkie voldoen betalen overmaken stort*
otherAccount: op_die_van_mijn bij/naar_mijn/mn/m_zus/broer/moeder/vader/vrouw/man/vriend/vriendin op_naam_van van_een_kennis/vriend andere/nieuwe_{rekening} op/naar_deze/dit_{rekening} {rekening}_van_{mijn} aan_{mijn}_{vrouw} niet_op~maar op_een_andere over/terug_naar/aan_{mijn}_{vrouw} op_een_ander/nieuw_{rekening} kaart/rekening/pas_op_mijn_nieuwe/andere geblokkeerd/verlopen/gestolen/kwijt~op_mijn_andere
bankDetails: bankgegevens onze/ons_bank/{bank}
changed: gewijzigd veranderd gewisseld voortaan
newBank: volgende_factuur~daarheen/daarop/daarnaar factureren/facturen~rekening voortaan_vanaf/van/via voortaan/nu/facturen_?/voortaan_naar/op_een_andere/nieuwe_rekening betaal/stort/maak_?/liever/graag/het/maar_op/naar_deze/dit_?/nieuwe/andere_rekening* zijn_van_bank_veranderd op/naar_de/onze_nieuwe_rekening nieuw*_{bank} oude_rekening_is voortaan_op vanaf/per_nu/vandaag/heden/morgen_?/graag/alles/alleen_op/naar_dit/deze/het/de_?/nieuwe_rekeningnummer/rekening/iban wij/we_hebben_een_nieuwe/andere_bank/bankrekening oude_rekening_vervalt/stopt/sluit
spend: naar_het/mijn_bekende/opgegeven/vaste_adres gebruik*/betaal*_?/met_mijn/een/de_cadeaubon*/cadeaukaart*
giftCard: cadeaubon* cadeaukaart* bol_bon/bonnen/kaarten steamkaart*
giftRefund: als/liever/in_?/een_?/amazon/bol_bon/bonnen/cadeau*
p2p: contant paypal tikkie crypto
divert: in_bitcoin/crypto/usdt betaal*_me/mij_?/liever_direct*/rechtstreeks rechtstreeks_naar_mij buiten_het_platform veilige_rekening koop~cadeau*/steamkaart*
buy: koop kopen
channel: instagram insta signal privé* mijn_06/gsm op_06 me_op_# op/via/heb/je_signal kunnen/zullen_we_?/even/niet/ook/liever_appen op_snap
write: doe/doen_?/maar_op/via app/bel/schrijf/stuur/mail/voeg_me/mij contacteer* me/mij~schrijven/mailen contact_via bereik* heb/zit_je/jij/u heeft_u kom_naar/op kunnen/laten/zullen_we~op/via liever/verder/beter_op/via praten_op liever praat praten stuur~via_whatsapp/telegram/signal/messenger we_kunnen/zouden_?/beter/ook/wel_op/via laten_we_?/verder/gewoon_op/via stuur/mail/app_?/het/dat/alles/die/me/mij_?/dan/maar/even_naar_mijn/mn/m we_praten/gaan/appen/spreken_verder kunnen/zullen_we_?/even/niet/ook/liever_appen zoek_me/mij_?/daar/maar/dan_op
privateContact: je_06/instagram/privénummer/whatsapp*/gsm eigen/mobiele_nummer/whatsapp* privénummer privé*_nummer/mail app_me/mij eigen_mail/mailadres/nummer/06/gsm nummer_waar_ik_je/jou @mail~mijn_privé*/persoonlijk*
private: privé* persoonlijk*
signIn: niet_?/opnieuw_inlogt/bevestigt/verlengt vul_je/uw inloggen inlogt aanmelden log/logt~in meld~aan verifieer_je/uw valideer verleng/vernieuw/bevestig_je/jouw/uw_toegang/licentie/sessie
confirm: bevestig bevestigen verifieer* verleng* vernieuw* heractiveer*
workAccount: *licentie werkplek bedrijfsgegevens alle_agenten/medewerkers/collega's *account werkmail {uw}_account/licentie/toegang/postvak
expires: verloopt verlopen verlies* geblokkeerd gedeactiveerd afgesloten opgeschort migratie ongebruikelijke/verdachte_activiteit medewerkers/agenten_moeten
qr: scan*
hurry: dringend spoed haast direct meteen onmiddellijk nu_meteen/direct/graag/alstublieft/nodig het/hem/dat/doe/stuur/wijzig_nu snel vandaag_nog geen_tijd laatste_kans binnen/over_#_minuten mijn_vlucht voor_#_uur
threat: advocaat aangifte anders klacht_indienen politie rechter slechte_review ontslagen wordt_geblokkeerd
authority: al/heeft_goedgekeurd it_afdeling je/uw_collega/{chef}_heeft van_de_bank/it/politie directie
secrecy: tussen_ons geheim vertrouwelijk niemand_hoeft niet_doorvertellen wis_de_chat tegen_niemand
bribe: loont_voor_u/je moeite_waard extra_geld ik_betaal_je/u per_klant/week wat_verdien_je
plea: ik_smeek in_het_ziekenhuis wanhopig
refusal: helaas kan_ik_niet mogen_wij_niet niet_mogelijk
claim: ik_ben_de/van namens u_spreekt_met hier_?/is_van
insist: doe_het_gewoon het_is_veilig vertrouw_me
it: hem die ze het
lastFour: laatste_vier/4
cardPicture: foto/plaatje/afbeelding/scan~bankpas/creditcard/betaalpas/pinpas/kaart foto/plaatje/scan~achterkant/voorkant~bankpas/creditcard/betaalpas/pinpas/kaart`,
};

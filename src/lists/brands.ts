export const about = { source: 'curated by hand: companies whose customers and support desks are phished, each with domains it is known to own (press, help pages, WHOIS knowledge); no list copied', licence: 'facts, MIT with this project', checkedOn: '2026-11-22' };

/**
 * One line a brand: `Name: its domains | further words it is known by`. The word in front of the first domain's suffix is protected as well.
 * `~` in front of the name: the word is an ordinary one or a family name, so it counts only beside a telling word or in a whole-name look-alike.
 * `!` in front: attacked so often that names one letter off are looked for as well.
 */
export const brands = `
~1&1 IONOS: ionos.com ionos.de 1and1.com 1und1.de | ionos
!1Password: 1password.com 1password.eu 1password.ca agilebits.com 1passwordservices.com
~Absa: absa.co.za absa.africa
Adobe: adobe.com adobe.io acrobat.com behance.net typekit.net adobelogin.com adobesign.com echosign.com adobecqms.net adobedtm.com adobeaemcloud.com omtrdc.net
~Aeon: aeon.co.jp aeoncard.co.jp | aeoncard
Afterpay: afterpay.com clearpay.co.uk | clearpay
Agencia Tributaria: agenciatributaria.gob.es agenciatributaria.es aeat.es | agenciatributaria
Agenzia Entrate: agenziaentrate.gov.it agenziaentrateriscossione.gov.it | agenziaentrate agenziadelleentrate
~AIB: aib.ie
!Airbnb: airbnb.com muscache.com airbnb.co.uk airbnb.de airbnb.fr
Aircall: aircall.io aircall.com
Airwallex: airwallex.com
!Aliexpress: aliexpress.com alibaba.com alicdn.com aliexpress.ru alibabagroup.com aliyun.com alipay.com | aliexpress alibaba alipay
~Allegro: allegro.pl allegro.com allegrolokalnie.pl
~Ally Bank: ally.com
!Amazon: amazon.com amazon.co.uk amazon.de amazon.co.jp amazonaws.com amzn.to amzn.eu a.co primevideo.com amazonpay.com amazon-adsystem.com ssl-images-amazon.com media-amazon.com amazon.jobs amazoncognito.com amazonses.com amazontrust.com awsstatic.com amazonmusic.com amazonsellerservices.com images-amazon.com amazonalexa.com amazonvideo.com cloudfront.net a2z.com amazon.dev amazonbrowserapp.com amazonappservices.com | amazonprime primevideo amazonpay
Ameli: ameli.fr assurance-maladie.fr | ameli assurancemaladie cartevitale
!American Express: americanexpress.com aexp.com amex.com aexp-static.com americanexpress.co.uk amextravel.com membershiprewards.com | americanexpress
Ameriprise: ameriprise.com
AnPost: anpost.com anpost.ie
ANTAI: antai.gouv.fr amendes.gouv.fr | antai amendesgouv
~Anthem: anthem.com
!AnyDesk: anydesk.com anydesk.de anydesk.com.cn
~ANZ: anz.com anz.com.au anz.co.nz
AOL: aol.com aol.co.uk aolmail.com | aolmail
!~Apple: apple.com icloud.com me.com mac.com apple.news apple.co appleid.com cdn-apple.com apple-cloudkit.com aaplimg.com icloud-content.com mzstatic.com itunes.com apple-dns.net | appleid icloud itunes
Aramex: aramex.com aramex.net aramex.com.au
~Argenta: argenta.be
~Aruba: aruba.it pec.it arubanetworks.com | arubapec
~ASB Bank: asb.co.nz | asbbank
AT&T: att.com att.net attwireless.com attn.tv | attmail attnet
~ATB: atb.com | atbfinancial
!~Atlassian: atlassian.com atlassian.net jira.com statuspage.io bitbucket.org trello.com atl-paas.net atlassian-us-gov-mod.com | atlassian statuspage
AU PAY: aupay.wallet.auone.jp auone.jp kddi.com | aupay auone
!AusPost: auspost.com.au australiapost.com.au | auspost australiapost
Australian Taxation Office: ato.gov.au my.gov.au mygov.au | mygovau
!Auth0: auth0.com auth0.net
Authy: authy.com twilio.com
~Aviva: aviva.co.uk aviva.com
!AwesomeScreenshot: awesomescreenshot.com
AWS: aws.com amazonaws.com aws.amazon.com awsapps.com awsstatic.com | amazonaws
~Baloise: baloise.ch
Banamex: banamex.com citibanamex.com banamex.com.mx | citibanamex
Banca Transilvania: bancatransilvania.ro btrl.ro neobt.ro | bancatransilvania
Banco Azteca: bancoazteca.com.mx bancoazteca.com | bancoazteca
Banco de Chile: bancochile.cl bancodechile.cl | bancochile bancodechile
~Banco do Brasil: bb.com.br bancobrasil.com.br bancodobrasil.com.br | bancodobrasil bancobrasil
Banco Estado: bancoestado.cl | bancoestado
Banco Inter: bancointer.com.br inter.co | bancointer
Banco Pichincha: pichincha.com | bancopichincha pichincha
Bancolombia: bancolombia.com grupobancolombia.com bancolombia.com.co
Bancomer: bancomer.com
~Banesco: banesco.com
!Bank of America: bankofamerica.com bofa.com ml.com bac-assets.com merrilledge.com bofaml.com bofasecurities.com bankofamerica.net | bofa merrilledge
Bank of Ireland: bankofireland.com boi.com 365online.com | bankofireland
~Bank of Scotland: bankofscotland.co.uk | bankofscotland
Bankia: bankia.es bankia.com
BankID: bankid.com bankid.no
Bankinter: bankinter.com
!Barclays: barclays.co.uk barclays.com barclaycard.co.uk barclaycardus.com barclaycard.com barclays.net barclaysus.com | barclaycard
~Barracuda: barracuda.com barracudanetworks.com cudasvc.com barracudacentral.org
Bawag: bawag.at bawagpsk.com easybank.at
!BBVA: bbva.com bbva.es bbva.mx bbvanet.com bbva.pe bbva.com.ar bbva.com.co bbvaapimarket.com
~BDO: bdo.com.ph
Belastingdienst: belastingdienst.nl toeslagen.nl
~Bell: bell.ca bell.net virginplus.ca sympatico.ca | bellcanada bellmail
Bendigo Bank: bendigobank.com.au | bendigobank
~Best Buy: bestbuy.com bestbuy.ca bbystatic.com
!Bet365: bet365.com bet365.es bet365.it bet365.de bet365affiliates.com
Bill.com: bill.com billdotcom.com | billcom
!Binance: binance.com binance.us binance.org bnbstatic.com bnbchain.org binance.vision binance.je
!Bitfinex: bitfinex.com
BitGet: bitget.com bitget.site
Bitkub: bitkub.com
BitMart: bitmart.com
Bitpanda: bitpanda.com
BitPay: bitpay.com
~Bitstamp: bitstamp.net
BitVavo: bitvavo.com
!Bitwarden: bitwarden.com bitwarden.eu
BlaBlaCar: blablacar.com blablacar.fr
~Blizzard: blizzard.com battle.net blizzard.cn | battlenet
!~Blockchain.com: blockchain.com blockchain.info | blockchaincom
BlockFi: blockfi.com
~Bluehost: bluehost.com mybluehost.me
~BMO: bmo.com bmoharris.com bankofmontreal.com
~BNL: bnl.it
!BNP Paribas: bnpparibas.com mabanque.bnpparibas bnpparibasfortis.be bnpparibas.net bnpparibas.fr bnpparibas-pf.fr hellobank.fr | bnpparibas hellobank
~Bol: bol.com
!~Booking: booking.com bstatic.com booking.cn | bookingcom
~Box: box.com boxcdn.net box.net
~BPI: bpi.com.ph
Bpost: bpost.be bpost.com bpostgroup.com
!Bradesco: bradesco.com.br banco.bradesco bradescocelular.com.br | bancobradesco
~Brex: brex.com
~BT: bt.com btinternet.com btconnect.com btopenworld.com | btinternet btconnect btmail
BTCTurk: btcturk.com
~Buffer: buffer.com
Bundesfinanzministerium: bundesfinanzministerium.de elster.de bzst.de | elster finanzamt bzst
Bunq: bunq.com
!Bybit: bybit.com bybitglobal.com bybit.eu
CAF: caf.fr | allocationsfamiliales
~Caixa: caixa.gov.br caixa.com.br | caixatem caixaeconomica
!CaixaBank: caixabank.es caixabank.com lacaixa.es lacaixa.com imaginbank.com caixabank.cat | lacaixa imaginbank
!Calendly: calendly.com
!Canada Post: canadapost.ca canadapost-postescanada.ca postescanada.ca | canadapost postescanada
Canada Revenue: cra-arc.gc.ca canada.ca cra-arc.ca | craarc
Canva: canva.com canva.cn canva.site
!Capital One: capitalone.com capitalone.co.uk capitalone.ca capitaloneshopping.com | capitalone
Cardano: cardano.org cardanofoundation.org
Carrefour: carrefour.fr carrefour.com carrefour.es carrefour.it
Cembra: cembra.ch
CenturyLink: centurylink.com centurylink.net lumen.com
~Charter: charter.com charter.net spectrum.net spectrum.com | spectrummail
!~Chase: chase.com jpmorganchase.com jpmorgan.com chasecdn.com jpmchase.net chasetravel.com chaseoffers.com | jpmorgan chasebank
!Chatwoot: chatwoot.com chatwoot.app
CheckPoint: checkpoint.com
~Chime: chime.com chimebank.com
CIBC: cibc.com cibconline.com cibcfcib.com
CIMB: cimb.com cimbclicks.com.my | cimbclicks
~Cisco: cisco.com webex.com ciscospark.com meraki.com duo.com duosecurity.com umbrella.com opendns.com | webex duosecurity
!~Citi: citi.com citibank.com citigroup.com citibankonline.com citicards.com thankyou.com | citibank citicards
~Citizens Bank: citizensbank.com citizensbankonline.com | citizensbank
!Coinbase: coinbase.com coinbase.org cbwallet.com cb-w.com toshi.org | coinbasepro coinbasewallet
Coinmama: coinmama.com
CoinSpot: coinspot.com.au
!Comcast: comcast.com comcast.net xfinity.com xfinity.net xfinityhome.com comcastbusiness.com | xfinity
Comdirect: comdirect.de
CommBank: commbank.com.au cba.com.au commbank.com | netbank commonwealthbank
!Commerzbank: commerzbank.de commerzbank.com
!ConnectWise: connectwise.com screenconnect.com myconnectwise.net connectwise.net | screenconnect
Consorsbank: consorsbank.de
~Coppel: coppel.com
Correios: correios.com.br correios.net.br
!~Correos: correos.es correosexpress.com correosdemexico.com.mx correos.cl correosprepago.es | correosexpress
~Costco: costco.com costco.ca costco.co.uk
~Cox: cox.com cox.net | coxmail coxnet
!Credit Agricole: credit-agricole.fr credit-agricole.it ca-paris.fr credit-agricole.com creditagricole.com credit-agricole.pl ca-immobilier.fr lcl.fr bforbank.com ca-consumerfinance.com | creditagricole bforbank
Credit Mutuel: creditmutuel.fr cic.fr cmut.com creditmutuel.com | creditmutuel
Credit Suisse: credit-suisse.com | creditsuisse
!~Crisp: crisp.chat crisp.email crisp.help
CrowdStrike: crowdstrike.com
Crunchyroll: crunchyroll.com
!~Crypto.com: crypto.com mona.co | cryptocom
~CTT: ctt.pt cttexpress.com | cttexpresso
Danske Bank: danskebank.dk danskebank.com danskebank.co.uk danskebank.fi | danskebank
Datto: datto.com
~DBS: dbs.com dbs.com.sg dbs.com.hk posb.com.sg | dbsbank posb
~Deel: deel.com letsdeel.com | letsdeel
~Delta: delta.com
!Deutsche Bank: deutsche-bank.de db.com deutschebank.com deutsche-bank.it deutsche-bank.es norisbank.de | deutschebank norisbank
~Dext: dext.com
!DHL: dhl.com dhl.de dpdhl.com deutschepost.de dhl.fr dhl.it dhlparcel.nl dhl.es mydhl.express.dhl dhl-news.com dhlecommerce.nl dhlparcel.es dhlecommerce.co.uk dhl.co.uk dhl.pl dhl24.com.pl dp-dhl.com dhlparcel.co.uk dhlecs.com packstation.de deutsche-post.de | deutschepost packstation dhlexpress dhlpaket
DigiD: digid.nl
DigitalOcean: digitalocean.com digitaloceanspaces.com ondigitalocean.app
Diners: dinersclub.com | dinersclub
~DIRECTV: directv.com
!~Discord: discord.com discord.gg discordapp.com discordapp.net discord.gift discord.media discordstatus.com discord.dev discord.new discord.co | discordapp discordnitro
~Discover: discover.com discovercard.com | discovercard
Disney: disney.com disneyplus.com go.com disney-plus.net dssott.com | disneyplus
~Dixa: dixa.com
~DKB: dkb.de
Docomo: docomo.ne.jp nttdocomo.com nttdocomo.co.jp | nttdocomo
!DocuSign: docusign.com docusign.net docusign.eu docusign.ca
Dogechain: dogechain.info
DoorDash: doordash.com cdn4dd.com
!DPD: dpd.com dpd.de dpd.co.uk dpdgroup.com dpd.fr dpd.ie dpdlocal.co.uk dpd.nl dpd.be dpdgroup.co.uk dpdlaser.com dpd.ch dpd.at dpd.cz dpd.pl | dpdgroup dpdlocal
~Drift: drift.com driftt.com
!Dropbox: dropbox.com dropboxusercontent.com dropbox.tech hellosign.com dropboxstatic.com dropboxapi.com db.tt dropboxsign.com dropboxforum.com docsend.com getdropbox.com dropboxbusiness.com
DTDC: dtdc.in dtdc.com
DVLA: dvla.gov.uk gov.uk
~E-ZPass: e-zpassny.com e-zpassiag.com ezpassnj.com ezpassva.com | ezpass
~Earthlink: earthlink.net earthlink.com
EasyJet: easyjet.com
!Ebay: ebay.com ebaystatic.com ebayimg.com ebay.co.uk ebay.de ebay-kleinanzeigen.de kleinanzeigen.de ebayinc.com ebaydesc.com | kleinanzeigen ebaykleinanzeigen
~EDF: edf.fr edfenergy.com edf.com
~EE: ee.co.uk
El Corte Ingles: elcorteingles.es elcorteingles.com | elcorteingles
~Elisa: elisa.fi
~Emirates: emirates.com emiratesnbd.com emiratespost.ae | emiratespost emiratesnbd
!Epic Games: epicgames.com epicgames.dev unrealengine.com fortnite.com | epicgames fortnite
Equifax: equifax.com equifax.co.uk
Erste: erstebank.at erstegroup.com erstebank.hu erstebank.hr george.at | erstebank
Etherscan: etherscan.io
Etisalat: etisalat.ae etisalat.com
Etsy: etsy.com etsystatic.com
Eurobank: eurobank.gr
~Eventbrite: eventbrite.com evbuc.com
~Evernote: evernote.com
!Evri: evri.com myhermes.co.uk hermesworld.com | myhermes
~Exness: exness.com
~Exodus: exodus.com exodus.io
!Expedia: expedia.com hotels.com vrbo.com expedia.co.uk expediagroup.com
~Experian: experian.com experian.co.uk
!Facebook: facebook.com fb.com fbcdn.net fbsbx.com facebook.net fb.me fb.watch fb.gg messenger.com facebookmail.com facebookbrand.com facebookblueprint.com atdmt2.com instagram.com meta.com | facebookmail fbbusiness facebookads
!Fedex: fedex.com fedex.co.uk fedexoffice.com tnt.com fedexcup.com
~Fidelity: fidelity.com fidelity.co.uk fidelityinvestments.com fmr.com | fidelityinvestments
~Fifth Third: 53.com | fifththird
~Figma: figma.com figma.site
Finanzonline: finanzonline.at bmf.gv.at
~Fineco: fineco.it finecobank.com | finecobank
~Fio banka: fio.cz | fiobanka
~First Direct: firstdirect.com
~Five9: five9.com
Fiverr: fiverr.com fiverrcdn.com
~FNB: fnb.co.za
France Travail: francetravail.fr pole-emploi.fr | francetravail poleemploi
~Free: free.fr | freemobile
!Freshdesk: freshdesk.com freshworks.com freshchat.com freshservice.com freshcaller.com freshsales.io freshemail.io myfreshworks.com freshstatus.io | freshworks freshchat freshservice
~Front: front.com frontapp.com | frontapp
~Garena: garena.com freefire.com ff.garena.com | freefire
GCash: gcash.com
~Gemini: gemini.com
~Genesys: genesys.com mypurecloud.com pure.cloud
!GitHub: github.com github.io githubusercontent.com githubassets.com githubstatus.com github.dev github.blog ghcr.io githubapp.com githubcopilot.com githubnext.com npmjs.com githubsupport.com githubuniverse.com github.events
!Gitlab: gitlab.com gitlab.io gitlab.net gitlab-static.net
~Global Payments: globalpayments.com
~Globe: globe.com.ph
~GLS: gls-group.com gls-group.eu gls-pakete.de gls-spain.es gls-italy.com gls-group.net | glsgroup glspaket
!Gmail: gmail.com google.com googlemail.com | googlemail
GMX: gmx.net gmx.de gmx.com gmx.at gmx.ch | gmxmail
GoDaddy: godaddy.com secureserver.net godaddysites.com wsimg.com
!Google: google.com googleapis.com gstatic.com googleusercontent.com withgoogle.com youtube.com goo.gl google-analytics.com googletagmanager.com googlesyndication.com googleadservices.com googlevideo.com googleblog.com googleweblight.com googlesource.com blogspot.com blogger.com g.co gmail.com chrome.com chromium.org android.com gvt1.com gvt2.com doubleclick.net appspot.com firebaseapp.com web.app run.app withyoutube.com goo.gle google.dev googlecode.com googlegroups.com googlemail.com googledrive.com googleplex.com gle.com googletagservices.com googlehosted.com googlezip.net googleoptimize.com googleapps.com google.org google.cn ampproject.org | googledrive googledocs googlemeet
!Gorgias: gorgias.com gorgias.chat gorgias.help gorgias.io
GoTo: goto.com logmein.com gotomeeting.com gotoassist.com lastpass.com logmein123.com | logmein gotomeeting gotoassist
~Grab: grab.com
Groupon: groupon.com
~Guarda: guarda.com guarda.co
Gumtree: gumtree.com gumtree.com.au
~Gusto: gusto.com
!Gyazo: gyazo.com
~Halifax: halifax.co.uk halifax-online.co.uk
~HBL: hbl.com
HDFC Bank: hdfcbank.com hdfc.com hdfcbank.net | hdfcbank
!Help Scout: helpscout.com helpscout.net helpscoutdocs.com | helpscout
HelpCrunch: helpcrunch.com
Hetzner: hetzner.com hetzner.de hetzner.cloud
HitBTC: hitbtc.com
~HMRC: hmrc.gov.uk gov.uk | hmrc govuk
Holvi: holvi.com
HostGator: hostgator.com hostgator.com.br
Hostinger: hostinger.com hostinger.com.br hpanel.net hostingersite.com
~HP: hp.com hpsmart.com
!HSBC: hsbc.com hsbc.co.uk hsbc.com.hk us.hsbc.com hsbcnet.com hsbc.fr hsbc.com.mx firstdirect.com | hsbcnet
!HubSpot: hubspot.com hubspot.net hubspotemail.net hs-sites.com hsforms.com hubspotusercontent.com hubapi.com hs-scripts.com hubspotlinks.com hubspotpagebuilder.com hubspotstarter.net hubspotusercontent-na1.net
Huntington: huntington.com | huntingtonbank
Huobi: huobi.com htx.com
ICICI: icicibank.com | icicibank
!IMG.BB: imgbb.com ibb.co
!Imgur: imgur.com imgur.io
Impots: impots.gouv.fr | impotsgouv
ImToken: token.im imtoken.com imtoken.io | imtoken
~Indeed: indeed.com indeed.co.uk
Infomaniak: infomaniak.com infomaniak.ch
~ING: ing.com ing.nl ing.de ing.es ing-diba.de ing.pl ing.be ing.it ing.ro ingbank.com ing.com.au | ingdiba ingbank
INPOST: inpost.pl inpost.eu inpost.co.uk inpost.it paczkomaty.pl | paczkomaty
INPS: inps.it
!Instagram: instagram.com cdninstagram.com instagram-press.com ig.me instagram-brand.com | instagramhelp
~Interac: interac.ca
!~Intercom: intercom.com intercom.io intercomcdn.com intercom.help intercom-mail.com intercomassets.com intercom-sheets.com intercomusercontent.com intercom-attachments-1.com
!Intesa Sanpaolo: intesasanpaolo.com intesasanpaolobank.si | intesasanpaolo
~Intuit: intuit.com quickbooks.com turbotax.com mailchimp.com creditkarma.com mint.com intuitcdn.net | quickbooks turbotax
Ipko: ipko.pl pkobp.pl | pkobp
~IRS: irs.gov irs.com | irsgov
Itau: itau.com.br itau.com itau.cl itau.com.ar itau.com.py | bancoitau
~JAL: jal.co.jp jal.com
~JCB: jcb.co.jp jcb.jp jcbcard.com | jcbcard
JCOM: jcom.co.jp
~Jira: atlassian.com atlassian.net
JivoChat: jivochat.com jivosite.com | jivosite
~Jumia: jumia.com jumia.com.ng
Jumpshare: jumpshare.com
~Jupiter: jup.ag
KakaoTalk: kakao.com kakaopay.com kakaobank.com kakaocorp.com daum.net | kakaotalk
Kaspersky: kaspersky.com kaspersky.ru
~Kayak: kayak.com
Kayako: kayako.com
~KBC: kbc.be kbc.com
Keybank: key.com keybank.com
!Klarna: klarna.com klarnacdn.net klarna.net klarnaservices.com
~Knab: knab.nl
Komerční banka: kb.cz mojebanka.cz | komercnibanka mojebanka
~KPN: kpn.com kpnmail.nl
!Kraken: kraken.com krakenfx.com cryptowat.ch krakenpro.com
!KuCoin: kucoin.com kucoin.plus
!Kustomer: kustomer.com kustomerapp.com kustomersupport.com
Kutxabank: kutxabank.es
!La Poste: laposte.fr laposte.net colissimo.fr chronopost.fr labanquepostale.fr lapostemobile.fr | laposte colissimo chronopost labanquepostale banquepostale
!LastPass: lastpass.com lastpass.eu
LATAM Airlines: latam.com latamairlines.com latampass.com | latamairlines latampass
Lazada: lazada.com lazada.com.my lazada.co.th lazada.sg
~LCL: lcl.fr
Leboncoin: leboncoin.fr
!~Ledger: ledger.com ledgerwallet.com ledger.fr | ledgerlive ledgerwallet ledgernano
Liberbank: liberbank.es
~Lidl: lidl.com lidl.de lidl-plus.com
!Lightshot: lightshot.com prntscr.com prnt.sc app.prntscr.com skillbrains.com | prntscr prnt
~Line: line.me linecorp.com
!LinkedIn: linkedin.com licdn.com lnkd.in linkedin.cn
LiveAgent: liveagent.com ladesk.com | ladesk
!LiveChat: livechat.com livechatinc.com chatbot.com helpdesk.com text.com livechat-static.com livechat-files.com livechatinc.net openwidget.com | livechatinc
!LivePerson: liveperson.com liveperson.net lpsnmedia.net
!~Lloyds: lloydsbank.com lloydsbank.co.uk lloydsbankinggroup.com | lloydsbank
LocalBitcoins: localbitcoins.com
!~Loom: loom.com useloom.com loomcdn.com
~Luno: luno.com
M&T Bank: mtb.com | mtbank mandtbank
Magalu: magazineluiza.com.br magalu.com magalu.me magazinevoce.com.br | magazineluiza magalu
~Magenta: magenta.at magenta.de magentacloud.de
!Mailchimp: mailchimp.com mailchi.mp list-manage.com campaign-archive.com chimpstatic.com mcusercontent.com mailchimpsites.com intuit.com
Mailgun: mailgun.com mailgun.org
Mastercard: mastercard.com mastercard.us mastercard.co.uk mastercardservices.com
Maybank: maybank2u.com.my maybank.com maybank.com.my | maybank2u
MediaMarkt: mediamarkt.de mediamarkt.es mediamarkt.com mediamarktsaturn.com
Medicare: medicare.gov medicare.gov.au
~Mega: mega.nz mega.io mega.co.nz | meganz
!~Mercado Libre: mercadolibre.com mercadolivre.com.br mercadopago.com mercadopago.com.br mercadolibre.com.ar mercadolibre.com.mx mercadopago.com.ar mpago.la mlstatic.com mercadolibre.com.co mercadolibre.cl mercadoshops.com | mercadolibre mercadolivre mercadopago
~Mercari: mercari.com mercari.jp
~Meta: meta.com facebook.com instagram.com whatsapp.com oculus.com workplace.com metamail.com fbworkmail.com messenger.com | metabusiness metasupport
!MetaMask: metamask.io metamask.com metamask.zendesk.com consensys.io consensys.net infura.io
MEXC: mexc.com
!Microsoft: microsoft.com microsoftonline.com live.com office.com msn.com bing.com azure.com windows.com windows.net sharepoint.com onedrive.com outlook.com hotmail.com skype.com xbox.com visualstudio.com microsoft365.com office365.com aka.ms msftauth.net msauth.net azureedge.net azurewebsites.net microsoftstream.com powerapps.com powerbi.com dynamics.com msftconnecttest.com windowsupdate.com microsoft-int.com microsoftedge.com microsoftonline-p.com microsoftpersonalcontent.com microsoftcloud.com microsoftazuread-sso.com azurefd.net tm-azurefd.net sharepointonline.com azure.net azure-devices.net yammer.com linkedin.com github.com windowsazure.com microsoftadvertising.com microsoftalumni.com microsoftcasualgames.com microsoftteams.com visualstudio.microsoft.com vscode.dev msedge.net microsoftapp.net microsofttranslator.com microsoftstart.com microsofticm.com microsoft-falcon.net microsoftazure.de windowsphone.com microsoftstore.com microsoftvirtualacademy.com microsoftsupport.com | microsoftonline sharepoint onedrive msteams microsoftteams hotmail azuread
Mimecast: mimecast.com mimecastprotect.com mimecast-offshore.com
~Mint: mintmobile.com | mintmobile
~Miro: miro.com
MitID: mitid.dk nemid.nu | nemid
Mollie: mollie.com mollie.nl
~Mondial Relay: mondialrelay.fr mondialrelay.com mondialrelay.be | mondialrelay
!MoneyGram: moneygram.com
Monobank: monobank.ua
~Monzo: monzo.com monzo.me
!Movistar: movistar.es movistar.com movistar.com.ar telefonica.com movistar.cl movistar.com.mx movistar.com.pe
~MTN: mtn.com mtn.co.za
Mufg: mufg.jp bk.mufg.jp mufg-bank.com cr.mufg.jp
MyEtherWallet: myetherwallet.com mewapi.io | myetherwallet
~N26: n26.com
~NAB: nab.com.au
Namecheap: namecheap.com
~Nationwide: nationwide.co.uk nationwide.com
NatWest Online: natwest.com nwolb.com | nwolb
!~Natwest: natwest.com natwestgroup.com rbs.co.uk
Naver: naver.com naver.net navercorp.com
~Navy Federal: navyfederal.org | navyfederal
NDAX: ndax.io
~Neosurf: neosurf.com
Netease: netease.com 163.com 126.com
!Netflix: netflix.com nflxext.com nflximg.net nflxvideo.net nflxso.net netflix.net netflixtechblog.com netflixinvestor.com netflixstudios.com
Netsuite: netsuite.com oraclecloud.com oracle.com
~Netto: netto.de
~Nexi: nexi.it
~NHS: nhs.uk nhs.net | nhsuk
~Nike: nike.com
~Nordea: nordea.com nordea.fi nordea.se nordea.dk nordea.no
NordVPN: nordvpn.com nordaccount.com nordpass.com nordcdn.com | nordaccount nordpass
~Norton: norton.com nortonlifelock.com lifelock.com gendigital.com | nortonlifelock lifelock
!~Notion: notion.so notion.com notion.site
Nova Poshta: novaposhta.ua novapost.com | novaposhta novapost
~NS: ns.nl
!Nubank: nubank.com.br nu.com.mx nubank.com nu.com.co
~O2: o2.co.uk o2online.de telefonica.de o2.cz
OCBC: ocbc.com ocbc.com.sg
Odnoklassniki: ok.ru odnoklassniki.ru
!~Office: office.com office365.com microsoft365.com office.net microsoft.com officeapps.live.com | office365 microsoft365 outlook365 o365 m365
!Okta: okta.com oktacdn.com oktapreview.com okta-emea.com okta.dev oktapreview.com okta-gov.com oktadev.com oktastatic.com
OKX: okx.com okex.com
~Olark: olark.com
Olx: olx.com olx.pl olx.com.br olx.ua olx.ro olx.pt olx.in olx.bg olxgroup.com
!OneDrive: onedrive.com 1drv.ms 1drv.com onedrive.live.com live.com microsoft.com sharepoint.com
!OneLogin: onelogin.com
~OpenAI: openai.com chatgpt.com oaistatic.com | chatgpt
OpenPhone: openphone.com
!~OpenSea: opensea.io opensea.com
~Optimum: optimum.com optimum.net optonline.net altice.com | optonline
Optus: optus.com.au optusnet.com.au | optusnet
~Orange: orange.fr orange.com orange.es orange.pl orange.be orange.ro orangebank.fr sosh.fr | orangebank orangemail
~Origin: origin.com ea.com | eagames
~Otto: otto.de
Ourtime: ourtime.com
!~Outlook: outlook.com office.com live.com microsoft.com outlook.live.com hotmail.com | outlookweb outlookmail hotmail
~OVH: ovh.com ovhcloud.com ovh.net | ovhcloud
PancakeSwap: pancakeswap.finance pancakeswap.com
PandaDoc: pandadoc.com
Paxful: paxful.com
Paychex: paychex.com
~Paycom: paycom.com
~Paylib: paylib.fr
Paylocity: paylocity.com
!Payoneer: payoneer.com
!PayPal: paypal.com paypal.me paypalobjects.com paypal-community.com paypalcorp.com xoom.com paypal-corp.com paypal-marketing.com paypal.co.uk paypal-prepaid.com paypal-knowledge.com braintreegateway.com braintreepayments.com paypalinc.com paypal-brandsfeedback.com paypal-experience.com paypal-customerfeedback.com paypal-creditsurvey.com paypal-techsupport.com paypal-notify.com | paypall
PayPay: paypay.ne.jp paypay-bank.co.jp paypay-card.co.jp paypay-corp.co.jp | paypaybank paypaycard
Paysafecard: paysafecard.com paysafe.com my.paysafecard.com skrill.com neteller.com | paysafe
Payu: payu.com payu.in payulatam.com
~Phantom: phantom.com phantom.app phantom.network
PhonePe: phonepe.com
!Pinterest: pinterest.com pinimg.com pin.it pinterest.co.uk
Pionex: pionex.com
~Pix: bcb.gov.br
!PlayStation: playstation.com sonyentertainmentnetwork.com playstation.net sony.com | playstationnetwork
Plesk: plesk.com
~PNC: pnc.com pncbank.com pncmc.com | pncbank
Pocztapolska: poczta-polska.pl | pocztapolska
Poloniex: poloniex.com
~Post: post.ch post.at post.lu postfinance.ch | postfinance swisspost
!Postbank: postbank.de
Poste Italiane: poste.it postepay.it posteitaliane.it postevita.it | posteitaliane postepay posteid bancoposta
~Posten: posten.no posten.se postnord.com postnord.se postnord.dk postnord.no | postnord
!Postimages: postimg.cc postimages.org postimg.org postimage.org pixxxels.cc | postimages postimg
~PostNL: postnl.nl postnl.be postnl.com
~Prezi: prezi.com
Privatbank: privatbank.ua
Proofpoint: proofpoint.com urldefense.com ppops.net ppe-hosted.com pphosted.com
!~Proton: proton.me protonmail.com protonvpn.com proton.ch | protonmail
Purolator: purolator.com
~QNB: qnb.com qnb.com.qa qnbfinansbank.com | qnbfinansbank
~Qonto: qonto.com qonto.eu
~Quora: quora.com quoracdn.net
~Rabby: rabby.io
!Rabobank: rabobank.nl rabobank.com rabobank.be
~Rackspace: rackspace.com emailsrvr.com rackspace.co.uk
~Raiffeisen: raiffeisen.ch raiffeisen.at raiffeisenbank.cz raiffeisen.com raiffeisen.ru raiffeisen-oberoesterreich.at | raiffeisenbank
Rakuten: rakuten.co.jp rakuten.com rakuten-card.co.jp rakuten-bank.co.jp rakuten-sec.co.jp rakuten.fr rakuten.de rakuten.tv rakuten.today rakuten.ne.jp | rakutencard rakutenbank
~RBC: rbc.com rbcroyalbank.com royalbank.com rbcbank.com rbcdirectinvesting.com | rbcroyalbank royalbank
RBFCU: rbfcu.org
Receita Federal: receita.fazenda.gov.br gov.br receita.economia.gov.br | receitafederal
!Reddit: reddit.com redd.it redditmedia.com redditstatic.com redditinc.com
Redsys: redsys.es
Remitly: remitly.com
!Revolut: revolut.com revolut.me revolut.codes
~Ring: ring.com
RingCentral: ringcentral.com
~Ripple: ripple.com xrpl.org
Robinhood: robinhood.com robinhood.net rbhd.link
!Roblox: roblox.com rbxcdn.com roblox.cn robloxlabs.com
~Rogers: rogers.com fido.ca
!RoyalMail: royalmail.com royalmail.co.uk parcelforce.com royalmailgroup.com postoffice.co.uk | royalmail parcelforce
Runescape: runescape.com jagex.com | jagex
!RustDesk: rustdesk.com
Ryanair: ryanair.com
SAGAWA: sagawa-exp.co.jp
Sainsbury's: sainsburys.co.uk sainsburysbank.co.uk | sainsburys
~Saison: saisoncard.co.jp a-q-f.com | saisoncard
!Salesforce: salesforce.com force.com my.salesforce.com salesforceliveagent.com lightning.force.com exacttarget.com my.site.com site.com visualforce.com salesforce-sites.com trailblazer.me pardot.com sfdcstatic.com salesforce.org salesforce-experience.com salesforce-communities.com salesforce-setup.com documentforce.com
Samsung: samsung.com samsungpass.com samsungcloud.com samsung.de samsungapps.com samsungelectronics.com samsungcard.com samsungdive.com samsunghealth.com samsungqbe.com samsungcloudcdn.com samsungosp.com samsungrm.net samsungads.com samsungmobile.com
!Santander: santander.com bancosantander.es santander.co.uk santander.com.br santanderbank.com santander.com.mx santander.pl santander.de santander.pt openbank.es santander.cl santandernet.com.br | bancosantander openbank
~SAP: sap.com sapsf.com ariba.com successfactors.com hana.ondemand.com | successfactors
~Satispay: satispay.com
Sberbank: sberbank.ru sber.ru sbrf.ru sberbank.com online.sberbank.ru
~SBI: sbi.co.in onlinesbi.com onlinesbi.sbi bank.sbi sbicard.com | onlinesbi sbicard
Scalapay: scalapay.com
~Scotiabank: scotiabank.com scotiabank.ca scotiaonline.com tangerine.ca
ScreenPal: screenpal.com somup.com screencast-o-matic.com
~Scribd: scribd.com scribdassets.com
~SEB: seb.se seb.ee seb.lt seb.lv sebgroup.com
Seguridad Social: seg-social.gob.es seg-social.es | seguridadsocial segsocial
!SendGrid: sendgrid.com sendgrid.net twilio.com
Service Canada: servicecanada.gc.ca canada.ca | servicecanada
ServiceNow: servicenow.com service-now.com servicenowservices.com
~Seur: seur.com seur.es
~SFR: sfr.fr sfrbusiness.fr red-by-sfr.fr
~Shaw: shaw.ca
Shein: shein.com sheincorp.com shein.co.uk shein.tw
~Shell: shell.com
ShipRocket: shiprocket.in
!Shopee: shopee.com shopee.sg shopee.co.id shopee.com.br shopee.co.th shopee.ph shopee.tw shopee.com.my shopee.vn shopeemobile.com shp.ee
!~Shopify: shopify.com myshopify.com shop.app shopifycdn.com shopifysvc.com shopifyemail.com shopifystatus.com shopify.dev shopifypreview.com shopifyapps.com
Shutterstock: shutterstock.com
Sicoob: sicoob.com.br
Sicredi: sicredi.com.br
~Signal: signal.org signal.me
~Simplii: simplii.com
Simyo: simyo.de simyo.es
Singpass: singpass.gov.sg
Singpost: singpost.com
Skatteverket: skatteverket.se
!Skrill: skrill.com
~Sky: sky.com sky.de sky.it
~Skype: skype.com skypeassets.com
SkyScanner: skyscanner.net skyscanner.com
!~Slack: slack.com slack-edge.com slackb.com slack-msgs.com slack-files.com slackhq.com slack.help slack-imgs.com slack-redir.net slackdevs.com slack.dev
Smartsupp: smartsupp.com smartsuppchat.com
SMBC: smbc.co.jp smbc-card.com smbcnikko.co.jp smbc-card.co.jp vpass.jp smfg.co.jp | smbccard vpass
!~Snapchat: snapchat.com snap.com sc-cdn.net
~SNCF: sncf.com sncf-connect.com oui.sncf ouigo.com
!Snipboard: snipboard.io
Social Security: ssa.gov | socialsecurity
!Societe Generale: societegenerale.fr societegenerale.com sg.fr socgen.com particuliers.sg.fr | societegenerale
~SoFi: sofi.com
SoftBank: softbank.jp softbank.co.jp mysoftbank.jp | mysoftbank
SolFlare: solflare.com
SoundCloud: soundcloud.com sndcdn.com
Spankki: s-pankki.fi | spankki
!~Sparkasse: sparkasse.de sparkassen.de starmoney.de s-kreditpartner.de dsgv.de sparkasse.at | sparkassen
!~Splashtop: splashtop.com
!Spotify: spotify.com scdn.co spotify.link spotifycdn.com spotify.design spotifycharts.com
Sprinklr: sprinklr.com
!~Square: squareup.com square.com cash.app squarespace.com square.site squarecdn.com block.xyz | squareup cashapp
SquareSpace: squarespace.com squarespace-cdn.com sqsp.net
~Stake: stake.com stake.us
~Standard Bank: standardbank.co.za standardbank.com | standardbank
Starling Bank: starlingbank.com | starlingbank
State Farm: statefarm.com | statefarm
!~Steam: steampowered.com steamcommunity.com steamgames.com steamstatic.com steamusercontent.com steamcontent.com valvesoftware.com s.team steam-chat.com steamserver.net | steamcommunity steampowered steamgift steamgifts
Streamable: streamable.com
!~Stripe: stripe.com stripe.network stripecdn.com stripe.dev stripe.events link.com
Sumup: sumup.com sumup.me sumupstore.com
~Suncoast: suncoast.com suncoastcreditunion.com | suncoastcreditunion
SunPass: sunpass.com
~Sunrise: sunrise.ch
SunTrust: suntrust.com truist.com bbt.com | truist
SuperCell: supercell.com clashofclans.com clashroyaleapp.com | clashofclans clashroyale brawlstars
Sushiswap: sushi.com sushiswap.fi
Swedbank: swedbank.se swedbank.com swedbank.ee swedbank.lt swedbank.lv
~Swift: swift.com
~Swish: swish.nu
SwissCom: swisscom.ch swisscom.com bluewin.ch | bluewin
Swisspass: swisspass.ch sbb.ch
~Synchrony: synchrony.com synchronybank.com syf.com
Talkdesk: talkdesk.com
Talktalk: talktalk.co.uk talktalk.net
Tangem: tangem.com
~Target: target.com targetimg1.com
Targobank: targobank.de targobank.es
~Tawk: tawk.to tawk.link | tawkto
Tax Ireland: revenue.ie ros.ie
~TD Bank: td.com tdbank.com tdcanadatrust.com tdameritrade.com | tdbank easyweb
!TeamViewer: teamviewer.com teamviewer.us teamviewer.cn
!Telegram: telegram.org t.me telegram.me telegra.ph telesco.pe tdesktop.com telegram.dog graph.org | teiegram
!Telekom: telekom.de t-online.de telekom.com t-mobile.com magentacloud.de telekom.hu telekom.sk telekom.mk t-systems.com | telekomde
Telenet: telenet.be
Telstra: telstra.com telstra.com.au bigpond.com telstraglobal.com | bigpond
~Telus: telus.com telus.net
~Temu: temu.com
~Tencent: tencent.com qq.com weixin.com wechat.com wechatpay.cn | wechat weixin
~Tesco: tesco.com tescobank.com tesco.ie | tescobank
~Tether: tether.to
~Three: three.co.uk three.ie
Ticketmaster: ticketmaster.com ticketmaster.co.uk ticketmaster.de livenation.com ticketweb.com ticketm.net
!~Tidio: tidio.com tidiochat.com | tidiochat
!TikTok: tiktok.com tiktokcdn.com tiktokv.com bytedance.com tiktok.us tiktokglobalshop.com tiktokw.us tiktokcdn-us.com tiktok-row.net | tiktokshop
~TIM: tim.it tim.com.br telecomitalia.it
~Tinder: tinder.com gotinder.com
!Tmobile: t-mobile.com t-mobile.nl t-mobile.cz t-mobile.pl tmobile.com | tmobile
~TNT: tnt.com
Tonkeeper: tonkeeper.com
~Toss: toss.im
Tracfone: tracfone.com
~Trade Republic: traderepublic.com | traderepublic
Transferwise: transferwise.com wise.com
~Trello: trello.com atlassian.com
!~Trezor: trezor.io satoshilabs.com
TronLink: tronlink.org
!~Trust Wallet: trustwallet.com | trustwallet
Trustpilot: trustpilot.com trustpilot.net trustpilotcdn.com
~TSB: tsb.co.uk
!Twilio: twilio.com twiliocdn.com
!~Twitch: twitch.tv twitchcdn.net jtvnw.net live-video.net twitchcon.com
!~Twitter: twitter.com x.com t.co twimg.com ads-twitter.com
Ualá: uala.com.ar uala.mx
~Uber: uber.com ubereats.com | ubereats
~Ubisoft: ubisoft.com ubi.com ubisoftconnect.com
~UBS: ubs.com
Ukrposhta: ukrposhta.ua
Ukrsib: ukrsibbank.com
~Ulster Bank: ulsterbank.co.uk ulsterbank.ie | ulsterbank
~UNFCU: unfcu.org
!~Unicredit: unicredit.it unicreditgroup.eu unicredit.de unicreditbank.cz hypovereinsbank.de | hypovereinsbank unicreditbank
!Uniswap: uniswap.org uniswap.com app.uniswap.org
~Unity: unity.com unity3d.com
~UOB: uob.com.sg uobgroup.com
~UOL: uol.com.br
Upbit: upbit.com
~Uphold: uphold.com
!~UPS: ups.com upsfreight.com upsprepay.com theupsstore.com | theupsstore
US Bank: usbank.com usbancorp.com | usbank
~USAA: usaa.com
Userlike: userlike.com
!USPS: usps.com usps.gov informeddelivery.usps.com uspis.gov stamps.com | uspsgov uspspost
~Vanguard: vanguard.com vanguardinvestor.co.uk
!~Venmo: venmo.com
!~Verizon: verizon.com verizonwireless.com vzw.com verizonmedia.com vzwcorp.com | verizonwireless
Viabcp: viabcp.com bcp.com.pe
~Viber: viber.com
Videotron: videotron.com
~Vimeo: vimeo.com vimeocdn.com
!~Vinted: vinted.com vinted.fr vinted.de vinted.es vinted.net vinted.pl
~Virgin Media: virginmedia.com virginmediao2.co.uk virgin.com | virginmedia virginmobile
~Visa: visa.com visaonline.com
~Vivo: vivo.com.br vivo.com
VKontakte: vk.com vkontakte.ru userapi.com vk.ru vk.me
!~Vodafone: vodafone.com vodafone.de vodafone.co.uk vodafone.it vodafone.es vodafone.in vodafone.com.au
~Volksbank: vr.de volksbank.at volksbanken.de vr-networld.de fiducia.de atruvia.de genossenschaftsverband.de | volksbank raiffeisenbank vrbank volksbanken
Walgreens: walgreens.com
Wallapop: wallapop.com
!WalletConnect: walletconnect.com walletconnect.org walletconnect.network reown.com
!~Walmart: walmart.com walmart.ca walmart.com.mx wal-mart.com walmartimages.com
WazirX: wazirx.com
~Web.de: web.de | webde
Webull: webull.com
WeChat: wechat.com wechatpay.cn weixin.qq.com tencent.com
!WellsFargo: wellsfargo.com wellsfargoadvisors.com wf.com wellsfargomedia.com wellsfargo.net
!WesternUnion: westernunion.com wu.com
Westpac: westpac.com.au westpac.co.nz
!~WeTransfer: wetransfer.com we.tl wetransfer.net
!WhatsApp: whatsapp.com whatsapp.net wa.me wl.co whatsappbrand.com whatsapp-plus.net | whatsappweb whatsap
~Windstream: windstream.com windstream.net
!~Wise: wise.com transferwise.com wisetransfer.com | transferwise
~Wix: wix.com wixsite.com wixstatic.com editorx.com wixstudio.com wixapps.net wixmp.com parastorage.com
WooCommerce: woocommerce.com
Wordfence: wordfence.com
~Wordpress: wordpress.com wordpress.org wp.com w.org wordpress.net wordpressvip.com automattic.com wpengine.com
~Workday: workday.com myworkday.com myworkdayjobs.com workdaycdn.com
Xapo: xapo.com xapobank.com
Xbox: xbox.com xboxlive.com xboxservices.com | xboxlive
~Xero: xero.com
Xiaomi: xiaomi.com mi.com xiaomi.net miui.com
~XTB: xtb.com
!~Yahoo: yahoo.com yahoo.co.jp yimg.com yahooapis.com yahoodns.net yahoo.net aol.com | yahoomail ymail
Yamato: kuronekoyamato.co.jp kuronekoyamato.com | kuronekoyamato
Yandex: yandex.ru yandex.com ya.ru yandex.net yastatic.net yandex-net.ru yandex.cloud yandex.kz yandex.by yandex.com.tr yandexcloud.net
~Yoti: yoti.com
!YouTube: youtube.com youtu.be ytimg.com youtube-nocookie.com youtubekids.com yt.be youtubeeducation.com withyoutube.com youtubego.com
!~Zalando: zalando.com zalando.de zalando.fr zalando.co.uk
~Zelle: zellepay.com zelle.com | zellepay
!Zendesk: zendesk.com zdassets.com zopim.com zendesk.co.uk zdusercontent.com zendeskstatus.com zendesk.com.br zopim.io zndsk.com zdsys.com zendesk.de zendesk.fr zendesk.es | zopim
ZenGo: zengo.com
~Zerion: zerion.io
Zight: zight.com cloudapp.com
~Zillow: zillow.com zillowstatic.com
~ZipRecruiter: ziprecruiter.com
!~Zoho: zoho.com zoho.eu zoho.in zohopublic.com zohocorp.com zohodesk.com salesiq.zoho.com zohostatic.com zohomail.com | zohodesk
!~Zoom: zoom.us zoom.com zoomgov.com zoom.com.cn
`;

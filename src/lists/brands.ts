/**
 * Compared on 2026-11-26 by script with four public lists, none copied: sublime-security/sublime-rules 4f7d63bc (genuine domains of 53
 * impersonated brands), Apple's shared-credentials.json, Google's related_website_sets.JSON, Chromium's top_domains. The differences were skimmed,
 * not checked one by one with their owners: one domain was wrong (attn.tv is Attentive's, not AT&T's), 34 were missing, eleven brands were added.
 * The other domains are on none of the lists and stand as they were written down, from memory.
 */
export const about = { source: 'curated by hand: companies whose customers and support desks are phished, each with domains it is known to own (its first name under further country endings is implied) (press, help pages, WHOIS knowledge); no list copied', licence: 'facts, MIT with this project', checkedOn: '2026-11-26' };

/**
 * One line a brand: `Name: its domains | further words it is known by`; a domain without an ending stands under `.com`. The word in front of the first domain's suffix is protected as well.
 * `~` in front of the name: the word is an ordinary one or a family name, so it counts only beside a telling word or in a whole-name look-alike.
 * `!` in front: attacked so often that names one letter off are looked for as well.
 */
export const brands = `
1&1 IONOS: ionos 1and1 1und1.de
!1Password: 1password agilebits 1passwordservices
Absa: absa.co.za
Adobe: adobe acrobat behance.net typekit.net adobelogin adobesign echosign adobecqms.net adobedtm adobeaemcloud omtrdc.net
~ADP: adp
~Aeon: aeon.co.jp aeoncard.co.jp | aeoncard
Afterpay: afterpay clearpay.co.uk | clearpay
Agencia Tributaria: agenciatributaria.gob.es aeat.es
Agenzia Entrate: agenziaentrate.gov.it agenziaentrateriscossione.gov.it | agenziadelleentrate
Agoda: agoda
~AIB: aib.ie
!Airbnb: airbnb muscache
Aircall: aircall.io
Airwallex: airwallex
!Aliexpress: aliexpress alibaba alicdn alibabagroup aliyun alipay | alibaba alipay
~Allegro: allegro.pl allegrolokalnie.pl
~Ally Bank: ally
!Amazon: amazon amazonaws amzn.to amzn.eu a.co primevideo amazonpay amazon-adsystem ssl-images-amazon media-amazon amazoncognito amazonses amazontrust awsstatic amazonmusic amazonsellerservices images-amazon amazonalexa amazonvideo cloudfront.net a2z amazonbrowserapp amazonappservices amazon.jobs amazonaws.cn amazonconnect amazonworkspaces | amazonprime primevideo amazonpay
Ameli: ameli.fr assurance-maladie.fr | assurancemaladie cartevitale
!American Express: americanexpress aexp amex aexp-static amextravel membershiprewards amexgbt amexgiftcard
Ameriprise: ameriprise
AnPost: anpost
ANTAI: antai.gouv.fr amendes.gouv.fr | amendesgouv
~Anthem: anthem
!AnyDesk: anydesk
~ANZ: anz
AOL: aol aolmail | aolmail
!~Apple: apple icloud me mac appleid cdn-apple apple-cloudkit aaplimg icloud-content mzstatic itunes apple-dns.net | appleid icloud itunes
Aramex: aramex
~Argenta: argenta.be
~Aruba: aruba.it pec.it arubanetworks | arubapec
~ASB Bank: asb.co.nz | asbbank
AT&T: att attwireless | attmail attnet
~ATB: atb | atbfinancial
!Atlassian: atlassian jira statuspage.io bitbucket.org trello atl-paas.net atlassian-us-gov-mod | statuspage
AU PAY: auone.jp kddi | auone
!AusPost: auspost.com.au australiapost.com.au | australiapost
Australian Taxation Office: ato.gov.au my.gov.au mygov.au | mygovau
!Auth0: auth0
Authy: authy twilio
~Aviva: aviva.co.uk
!AwesomeScreenshot: awesomescreenshot
AWS: aws amazonaws awsapps awsstatic | amazonaws
Baloise: baloise.ch
Banamex: banamex citibanamex | citibanamex
Banca Transilvania: bancatransilvania.ro btrl.ro neobt.ro
Banco Azteca: bancoazteca.com.mx
Banco de Chile: bancochile.cl bancodechile.cl | bancodechile
Banco do Brasil: bb.com.br bancobrasil.com.br bancodobrasil.com.br | bancodobrasil bancobrasil
Banco Estado: bancoestado.cl
Banco Inter: bancointer.com.br inter.co
Banco Pichincha: pichincha | bancopichincha
Bancolombia: bancolombia grupobancolombia
Bancomer: bancomer
~Banesco: banesco
!Bank of America: bankofamerica bofa ml bac-assets merrilledge bofaml bofasecurities | bofa merrilledge
Bank of Ireland: bankofireland boi 365online
Bank of Scotland: bankofscotland.co.uk
Bankia: bankia.es
BankID: bankid
Bankinter: bankinter
!Barclays: barclays.co.uk barclaycard.co.uk barclaycardus barclaycard barclaysus | barclaycard
~Barracuda: barracuda barracudanetworks cudasvc barracudacentral.org
Bawag: bawag.at bawagpsk easybank.at
!BBVA: bbva bbvanet bbvaapimarket
~BDO: bdo.com.ph
Belastingdienst: belastingdienst.nl toeslagen.nl
~Bell: bell.ca virginplus.ca sympatico.ca | bellcanada bellmail
Bendigo Bank: bendigobank.com.au
Best Buy: bestbuy bbystatic
!Bet365: bet365 bet365affiliates
Bill.com: bill billdotcom | billcom
!Binance: binance bnbstatic bnbchain.org binance.us
!Bitfinex: bitfinex
BitGet: bitget bitget.site
Bitkub: bitkub
BitMart: bitmart
Bitpanda: bitpanda
BitPay: bitpay
Bitstamp: bitstamp.net
BitVavo: bitvavo
!Bitwarden: bitwarden
BlaBlaCar: blablacar
~Blizzard: blizzard battle.net | battlenet
!~Blockchain.com: blockchain blockchain.info | blockchaincom
BlockFi: blockfi
Bluehost: bluehost mybluehost.me
~BMO: bmo bmoharris bankofmontreal
~BNL: bnl.it
!BNP Paribas: bnpparibas mabanque.bnpparibas bnpparibasfortis.be bnpparibas-pf.fr hellobank.fr | hellobank
~Bol: bol
!~Booking: booking bstatic | bookingcom
~Box: box boxcdn.net
~BPI: bpi.com.ph
Bpost: bpost.be bpostgroup
!Bradesco: bradesco.com.br banco.bradesco bradescocelular.com.br | bancobradesco
Brex: brex
~BT: bt btinternet btconnect btopenworld | btinternet btconnect btmail
BTCTurk: btcturk
~Buffer: buffer
Bundesfinanzministerium: bundesfinanzministerium.de elster.de bzst.de | elster finanzamt bzst
Bunq: bunq
!Bybit: bybit bybitglobal
CAF: caf.fr | allocationsfamiliales
~Caixa: caixa.gov.br | caixatem caixaeconomica
!CaixaBank: caixabank.es lacaixa.es lacaixa imaginbank | lacaixa imaginbank
!Calendly: calendly
!Canada Post: canadapost.ca canadapost-postescanada.ca postescanada.ca | postescanada
Canada Revenue: cra-arc.gc.ca canada.ca | craarc
Canva: canva canva.site
!Capital One: capitalone capitaloneshopping
Cardano: cardano.org cardanofoundation.org
Carrefour: carrefour.fr
Cembra: cembra.ch
CenturyLink: centurylink lumen
~Charter: charter spectrum.net spectrum | spectrummail
!~Chase: chase jpmorganchase jpmorgan chasecdn jpmchase.net chasetravel chaseoffers | jpmorgan chasebank
!Chatwoot: chatwoot chatwoot.app
CheckPoint: checkpoint
~Chime: chime chimebank
CIBC: cibc cibconline cibcfcib
CIMB: cimb cimbclicks.com.my | cimbclicks
~Cisco: cisco webex ciscospark meraki duo duosecurity umbrella opendns | webex duosecurity
!~Citi: citi citibank citigroup citibankonline citicards thankyou | citibank citicards
~Citizens Bank: citizensbank citizensbankonline
!Coinbase: coinbase cbwallet cb-w toshi.org | coinbasepro coinbasewallet
Coinmama: coinmama
CoinSpot: coinspot.com.au
!Comcast: comcast xfinity xfinity.net xfinityhome comcastbusiness | xfinity
Comdirect: comdirect.de
CommBank: commbank.com.au cba.com.au | netbank commonwealthbank
!Commerzbank: commerzbank.de
!ConnectWise: connectwise screenconnect myconnectwise.net | screenconnect
Consorsbank: consorsbank.de
~Coppel: coppel
Correios: correios.com.br
!~Correos: correos.es correosexpress correosdemexico.com.mx correosprepago.es | correosexpress
~Costco: costco
~Cox: cox | coxmail coxnet
!Credit Agricole: credit-agricole.fr ca-paris.fr creditagricole ca-immobilier.fr lcl.fr bforbank ca-consumerfinance | creditagricole bforbank
Credit Mutuel: creditmutuel.fr cic.fr cmut
Credit Suisse: credit-suisse | creditsuisse
!~Crisp: crisp.chat crisp.email crisp.help
CrowdStrike: crowdstrike
Crunchyroll: crunchyroll
!~Crypto.com: crypto mona.co | cryptocom
~CTT: ctt.pt cttexpress | cttexpresso
Danske Bank: danskebank.dk
Dashlane: dashlane
Datto: datto
~DBS: dbs posb.com.sg | dbsbank posb
~Deel: deel letsdeel | letsdeel
~Delta: delta
!Deutsche Bank: deutsche-bank.de db deutschebank norisbank.de | deutschebank norisbank
~Dext: dext
!DHL: dhl dpdhl deutschepost.de dhlparcel.nl dhl-news dhlecommerce.nl dhlparcel.es dhlecommerce.co.uk dhl24.com.pl dp-dhl dhlparcel.co.uk dhlecs packstation.de deutsche-post.de | deutschepost packstation dhlexpress dhlpaket
DigiD: digid.nl
DigitalOcean: digitalocean digitaloceanspaces ondigitalocean.app paperspace
Diners: dinersclub
DIRECTV: directv
!~Discord: discord discordapp discordapp.net discordstatus | discordapp discordnitro
~Discover: discover discovercard | discovercard
Disney: disney disneyplus go disney-plus.net dssott espn hulu shopdisney disneystore | disneyplus
~Dixa: dixa
~DKB: dkb.de
Docomo: docomo.ne.jp nttdocomo nttdocomo.co.jp | nttdocomo
!DocuSign: docusign
Dogechain: dogechain.info
DoorDash: doordash cdn4dd doordash.team
!DPD: dpd dpdgroup dpdlocal.co.uk dpdgroup.co.uk dpdlaser | dpdgroup dpdlocal
~Drift: drift driftt
!Dropbox: dropbox dropboxusercontent dropbox.tech hellosign dropboxstatic dropboxapi db.tt dropboxsign dropboxforum docsend getdropbox dropboxbusiness
DTDC: dtdc.in
DVLA: dvla.gov.uk gov.uk
E-ZPass: e-zpassny e-zpassiag ezpassnj ezpassva | ezpass
~Earthlink: earthlink.net
EasyJet: easyjet
!Ebay: ebay ebaystatic ebayimg ebay-kleinanzeigen.de kleinanzeigen.de ebayinc ebaydesc | kleinanzeigen ebaykleinanzeigen
EDF: edf.fr edfenergy
~EE: ee.co.uk
El Corte Ingles: elcorteingles.es
~Elisa: elisa.fi
~Emirates: emirates emiratesnbd emiratespost.ae | emiratespost emiratesnbd
!Epic Games: epicgames unrealengine fortnite twinmotion | fortnite
Equifax: equifax
Erste: erstebank.at erstegroup george.at
Etherscan: etherscan.io
Etisalat: etisalat.ae
Etsy: etsy etsystatic
Eurobank: eurobank.gr
Eventbrite: eventbrite evbuc
Evernote: evernote
!Evri: evri myhermes.co.uk hermesworld | myhermes
~Exness: exness
~Exodus: exodus
!Expedia: expedia hotels vrbo expediagroup
Experian: experian
!Facebook: facebook fb fbcdn.net fbsbx fb.me fb.watch fb.gg messenger facebookmail facebookbrand facebookblueprint atdmt2 instagram meta threads threads.net | facebookmail fbbusiness facebookads
!Fedex: fedex fedexoffice tnt fedexcup
~Fidelity: fidelity fidelityinvestments fmr | fidelityinvestments
~Fifth Third: 53 | fifththird
~Figma: figma figma.site
Finanzonline: finanzonline.at bmf.gv.at
~Fineco: fineco.it finecobank | finecobank
~Fio banka: fio.cz | fiobanka
First Direct: firstdirect
~Five9: five9
Fiverr: fiverr fiverrcdn
Flipkart: flipkart
~FNB: fnb.co.za
France Travail: francetravail.fr pole-emploi.fr | poleemploi
~Free: free.fr | freemobile
!Freshdesk: freshdesk freshworks freshchat freshservice freshcaller freshsales.io freshemail.io myfreshworks freshstatus.io | freshworks freshchat freshservice
~Front: front frontapp | frontapp
Garena: garena freefire | freefire
GCash: gcash
~Gemini: gemini
Genesys: genesys mypurecloud pure.cloud
!GitHub: github githubusercontent githubassets githubstatus ghcr.io githubapp githubcopilot githubnext npmjs githubsupport githubuniverse
!Gitlab: gitlab gitlab-static.net
~Global Payments: globalpayments
~Globe: globe.com.ph
~GLS: gls-group gls-pakete.de gls-spain.es gls-italy | glsgroup glspaket
!Gmail: gmail google googlemail | googlemail
GMX: gmx.net | gmxmail
GoDaddy: godaddy secureserver.net godaddysites wsimg
!Google: google googleapis gstatic googleusercontent withgoogle youtube goo.gl google-analytics googletagmanager googlesyndication googleadservices googlevideo googleblog googleweblight googlesource blogspot blogger g.co gmail chrome chromium.org android gvt1 gvt2 doubleclick.net appspot firebaseapp web.app run.app withyoutube goo.gle googlecode googlegroups googlemail googledrive googleplex gle googletagservices googlehosted googlezip.net googleoptimize googleapps ampproject.org | googledrive googledocs googlemeet
!Gorgias: gorgias gorgias.help
GoTo: goto logmein gotomeeting gotoassist lastpass logmein123 | logmein gotomeeting gotoassist
~Grab: grab
Groupon: groupon
~Guarda: guarda
Gumtree: gumtree
~Gusto: gusto
!Gyazo: gyazo
~Halifax: halifax.co.uk halifax-online.co.uk
~HBL: hbl
HDFC Bank: hdfcbank hdfc
!Help Scout: helpscout helpscoutdocs
HelpCrunch: helpcrunch
Hetzner: hetzner hetzner.cloud
HitBTC: hitbtc
HMRC: hmrc.gov.uk gov.uk | govuk
Holvi: holvi
~Home Depot: homedepot
HostGator: hostgator
Hostinger: hostinger hpanel.net hostingersite
~HP: hp hpsmart
!HSBC: hsbc hsbcnet firstdirect | hsbcnet
!HubSpot: hubspot hubspotemail.net hs-sites hsforms hubspotusercontent hubapi hs-scripts hubspotlinks hubspotpagebuilder hubspotstarter.net hubspotusercontent-na1.net
Huntington: huntington | huntingtonbank
Huobi: huobi htx
ICICI: icicibank
~IKEA: ikea
!IMG.BB: imgbb ibb.co
!Imgur: imgur
Impots: impots.gouv.fr | impotsgouv
ImToken: token.im imtoken imtoken.io | imtoken
~Indeed: indeed
Infomaniak: infomaniak
~ING: ing ing-diba.de ingbank | ingdiba ingbank
INPOST: inpost.pl paczkomaty.pl | paczkomaty
INPS: inps.it
!Instagram: instagram cdninstagram instagram-press ig.me instagram-brand | instagramhelp
~Interac: interac.ca
!~Intercom: intercom intercomcdn intercom.help intercom-mail intercomassets intercom-sheets intercomusercontent intercom-attachments-1
!Intesa Sanpaolo: intesasanpaolo intesasanpaolobank.si
Intuit: intuit quickbooks turbotax mailchimp creditkarma mint intuitcdn.net | quickbooks turbotax
Ipko: ipko.pl pkobp.pl | pkobp
~IRS: irs.gov | irsgov
Itau: itau.com.br | bancoitau
~JAL: jal.co.jp
~JCB: jcb.co.jp jcbcard | jcbcard
JCOM: jcom.co.jp
~Jira: atlassian
JivoChat: jivochat jivosite | jivosite
~Jumia: jumia
Jumpshare: jumpshare
~Jupiter: jup.ag
KakaoTalk: kakao kakaopay kakaobank kakaocorp daum.net | kakaotalk
Kaspersky: kaspersky
~Kayak: kayak
Kayako: kayako
~KBC: kbc.be
Keybank: key keybank
!Klarna: klarna klarnacdn.net klarnaservices
Knab: knab.nl
Komerční banka: kb.cz mojebanka.cz | komercnibanka mojebanka
~KPN: kpn kpnmail.nl
!Kraken: kraken krakenfx cryptowat.ch krakenpro
!KuCoin: kucoin
!Kustomer: kustomer kustomerapp kustomersupport
Kutxabank: kutxabank.es
!La Poste: laposte.fr colissimo.fr chronopost.fr labanquepostale.fr lapostemobile.fr | colissimo chronopost labanquepostale banquepostale
!LastPass: lastpass
LATAM Airlines: latam latamairlines latampass | latamairlines latampass
Lazada: lazada
Lazada: lazada lazada.sg
~LCL: lcl.fr
Leboncoin: leboncoin.fr
!~Ledger: ledger ledgerwallet | ledgerlive ledgerwallet ledgernano
Liberbank: liberbank.es
Lidl: lidl lidl-plus
!Lightshot: lightshot prntscr prnt.sc skillbrains | prntscr prnt
~Line: line.me linecorp
!LinkedIn: linkedin licdn lnkd.in
LiveAgent: liveagent ladesk | ladesk
!LiveChat: livechat livechatinc chatbot helpdesk text livechat-static livechat-files livechatinc.net openwidget knowledgebase | livechatinc
!LivePerson: liveperson lpsnmedia.net
!Lloyds: lloydsbank lloydsbankinggroup
LocalBitcoins: localbitcoins
!~Loom: loom useloom loomcdn
~Luno: luno
M&T Bank: mtb | mtbank mandtbank
Magalu: magazineluiza.com.br magalu magalu.me magazinevoce.com.br | magalu
~Magenta: magenta.at magentacloud.de
!Mailchimp: mailchimp mailchi.mp list-manage campaign-archive chimpstatic mcusercontent mailchimpsites intuit
Mailgun: mailgun
Mastercard: mastercard mastercardservices
Maybank: maybank2u.com.my maybank maybank.com.my
MediaMarkt: mediamarkt.de mediamarktsaturn
Medicare: medicare.gov
~Mega: mega.nz | meganz
!Mercado Libre: mercadolibre mercadolivre.com.br mercadopago mercadopago.com.br mercadopago.com.ar mpago.la mlstatic mercadoshops mercadolivre tucarro | mercadolivre mercadopago
~Mercari: mercari
~Meta: meta facebook instagram whatsapp oculus workplace metamail fbworkmail messenger | metabusiness metasupport
!MetaMask: metamask.io consensys.io consensys.net infura.io
MEXC: mexc
!Microsoft: microsoft microsoftonline live office msn bing azure windows windows.net sharepoint onedrive outlook hotmail skype xbox visualstudio microsoft365 office365 aka.ms msftauth.net msauth.net azureedge.net azurewebsites.net microsoftstream powerapps powerbi dynamics msftconnecttest windowsupdate microsoft-int microsoftedge microsoftonline-p microsoftpersonalcontent microsoftcloud microsoftazuread-sso azurefd.net tm-azurefd.net sharepointonline asp.net azure.net azure-devices.net yammer linkedin github windowsazure microsoftadvertising microsoftalumni microsoftcasualgames microsoftteams vscode.dev msedge.net microsoftapp.net microsofttranslator microsoftstart microsofticm microsoft-falcon.net microsoftazure.de windowsphone microsoftstore microsoftvirtualacademy microsoftsupport | microsoftonline sharepoint onedrive msteams microsoftteams hotmail azuread
Mimecast: mimecast mimecastprotect mimecast-offshore
~Mint: mintmobile
~Miro: miro
MitID: mitid.dk nemid.nu | nemid
Mollie: mollie
Mondial Relay: mondialrelay.fr
!MoneyGram: moneygram
Monobank: monobank.ua
Monzo: monzo monzo.me
!Movistar: movistar.es telefonica
~MTN: mtn
Mufg: mufg.jp mufg-bank
MyEtherWallet: myetherwallet mewapi.io
~N26: n26
~NAB: nab.com.au
Namecheap: namecheap
~Nationwide: nationwide.co.uk
NatWest Online: natwest nwolb | nwolb
!Natwest: natwest natwestgroup rbs.co.uk
Naver: naver navercorp
Navy Federal: navyfederal.org
NDAX: ndax.io
~Neosurf: neosurf
Netease: netease 163 126
!Netflix: netflix nflxext nflximg.net nflxvideo.net nflxso.net netflixtechblog netflixinvestor netflixstudios
Netsuite: netsuite oraclecloud oracle
~Netto: netto.de
~Nexi: nexi.it
~NHS: nhs.uk | nhsuk
~Nike: nike
Nordea: nordea
NordVPN: nordvpn nordaccount nordpass nordcdn | nordaccount nordpass
~Norton: norton nortonlifelock lifelock gendigital | nortonlifelock lifelock
!~Notion: notion.so notion.site
Nova Poshta: novaposhta.ua novapost | novapost
~NS: ns.nl
!Nubank: nubank.com.br nu.com.mx nu.com.co
~O2: o2.co.uk o2online.de telefonica.de
OCBC: ocbc
Odnoklassniki: ok.ru odnoklassniki.ru
!~Office: office office365 microsoft365 microsoft | office365 microsoft365 outlook365 o365 m365
!Okta: okta oktacdn oktapreview okta-emea okta-gov oktadev oktastatic
OKX: okx okex
~Olark: olark
~OLX: olx olx.pl olx.ua olx.ro olx.pt
Olx: olx olxgroup
!OneDrive: onedrive 1drv.ms 1drv live microsoft sharepoint
!OneLogin: onelogin
OpenAI: openai chatgpt oaistatic chat | chatgpt
OpenPhone: openphone
!OpenSea: opensea.io
~Optimum: optimum optonline.net altice | optonline
Optus: optus.com.au optusnet.com.au | optusnet
~Orange: orange.fr orangebank.fr sosh.fr | orangebank orangemail
~Origin: origin ea | eagames
~Otto: otto.de
Ourtime: ourtime
!~Outlook: outlook office live microsoft hotmail | outlookweb outlookmail hotmail
OVH: ovh ovhcloud | ovhcloud
PancakeSwap: pancakeswap.finance
PandaDoc: pandadoc
Paxful: paxful
Paychex: paychex
~Paycom: paycom
~Paylib: paylib.fr
Paylocity: paylocity
!Payoneer: payoneer
!PayPal: paypal paypal.me paypalobjects paypal-community paypalcorp xoom paypal-corp paypal-marketing paypal-prepaid paypal-knowledge braintreegateway braintreepayments paypalinc paypal-brandsfeedback paypal-experience paypal-customerfeedback paypal-creditsurvey paypal-techsupport paypal-notify zettle
PayPay: paypay.ne.jp paypay-bank.co.jp paypay-card.co.jp paypay-corp.co.jp | paypaybank paypaycard
Paysafecard: paysafecard paysafe skrill neteller | paysafe
Payu: payu payulatam
~Phantom: phantom phantom.app
PhonePe: phonepe
!Pinterest: pinterest pinimg pin.it
Pionex: pionex
~Pix: bcb.gov.br
!PlayStation: playstation sonyentertainmentnetwork sony | playstationnetwork
Plesk: plesk
~PNC: pnc pncbank pncmc | pncbank
Pocztapolska: poczta-polska.pl | pocztapolska
Poloniex: poloniex
~Post: post.ch postfinance.ch | postfinance swisspost
!Postbank: postbank.de
Poste Italiane: poste.it postepay.it posteitaliane.it postevita.it | posteitaliane postepay posteid bancoposta
~Posten: posten.no postnord postnord.se postnord.dk postnord.no | postnord
!Postimages: postimg.cc postimages.org postimage.org pixxxels.cc | postimages
PostNL: postnl.nl
~Prezi: prezi
Privatbank: privatbank.ua
Proofpoint: proofpoint urldefense ppops.net ppe-hosted pphosted
!~Proton: proton.me protonmail protonvpn | protonmail
Purolator: purolator
~QNB: qnb qnbfinansbank | qnbfinansbank
Qonto: qonto
~Quora: quora quoracdn.net
~Rabby: rabby.io
!Rabobank: rabobank.nl
~Rackspace: rackspace emailsrvr
Raiffeisen: raiffeisen.ch raiffeisenbank.cz raiffeisen-oberoesterreich.at | raiffeisenbank
Rakuten: rakuten.co.jp rakuten-card.co.jp rakuten-bank.co.jp rakuten-sec.co.jp rakuten.today | rakutencard rakutenbank
~RBC: rbc rbcroyalbank royalbank rbcbank rbcdirectinvesting | rbcroyalbank royalbank
RBFCU: rbfcu.org
Receita Federal: fazenda.gov.br gov.br | receitafederal
!Reddit: reddit redd.it redditmedia redditstatic redditinc
Redsys: redsys.es
Remitly: remitly
!Revolut: revolut revolut.me
~Ring: ring
RingCentral: ringcentral
~Ripple: ripple xrpl.org
Robinhood: robinhood rbhd.link
!Roblox: roblox rbxcdn robloxlabs
~Rogers: rogers fido.ca
!RoyalMail: royalmail parcelforce royalmailgroup postoffice.co.uk | parcelforce
Runescape: runescape jagex | jagex
!RustDesk: rustdesk
Ryanair: ryanair
SAGAWA: sagawa-exp.co.jp
Sainsbury's: sainsburys.co.uk sainsburysbank.co.uk
~Saison: saisoncard.co.jp a-q-f
!Salesforce: salesforce force salesforceliveagent exacttarget site visualforce salesforce-sites trailblazer.me pardot sfdcstatic salesforce-experience salesforce-communities salesforce-setup documentforce agentforce heroku
Samsung: samsung samsungpass samsungcloud samsungapps samsungelectronics samsungcard samsungdive samsunghealth samsungqbe samsungcloudcdn samsungosp samsungrm.net samsungads samsungmobile
!Santander: santander bancosantander.es santanderbank openbank.es santandernet.com.br | bancosantander openbank
~SAP: sap sapsf ariba successfactors | successfactors
Satispay: satispay
Sberbank: sberbank.ru sber.ru sbrf.ru
~SBI: sbi.co.in onlinesbi onlinesbi.sbi bank.sbi sbicard | onlinesbi sbicard
Scalapay: scalapay
Scotiabank: scotiabank scotiaonline tangerine.ca
ScreenPal: screenpal somup screencast-o-matic
~Scribd: scribd scribdassets
~SEB: seb.se sebgroup
Seguridad Social: seg-social.gob.es | seguridadsocial segsocial
!SendGrid: sendgrid twilio
Service Canada: servicecanada.gc.ca canada.ca
ServiceNow: servicenow service-now servicenowservices
Seur: seur
~SFR: sfr.fr sfrbusiness.fr red-by-sfr.fr
~Shaw: shaw.ca
Shein: shein sheincorp
~Shell: shell
ShipRocket: shiprocket.in
Shopee: shopee shopee.sg shopee.tw
!Shopee: shopee shopeemobile shp.ee
!Shopify: shopify myshopify shop.app shopifycdn shopifysvc shopifyemail shopifystatus shopifypreview shopifyapps
Shutterstock: shutterstock
Sicoob: sicoob.com.br
Sicredi: sicredi.com.br
~Signal: signal.org signal.me
~Simplii: simplii
Simyo: simyo.de
Singpass: singpass.gov.sg
Singpost: singpost
Skatteverket: skatteverket.se
!Skrill: skrill
~Sky: sky
~Skype: skype skypeassets
SkyScanner: skyscanner.net
!~Slack: slack slack-edge slackb slack-msgs slack-files slackhq slack.help slack-imgs slack-redir.net slackdevs
Smartsupp: smartsupp smartsuppchat
SMBC: smbc.co.jp smbc-card smbcnikko.co.jp smbc-card.co.jp vpass.jp smfg.co.jp | smbccard vpass
!Snapchat: snapchat snap sc-cdn.net
SNCF: sncf sncf-connect oui.sncf ouigo
!Snipboard: snipboard.io
Social Security: ssa.gov | socialsecurity
!Societe Generale: societegenerale.fr sg.fr socgen
~SoFi: sofi
SoftBank: softbank.jp mysoftbank.jp | mysoftbank
SolFlare: solflare
SoundCloud: soundcloud sndcdn
Spankki: s-pankki.fi | spankki
!~Sparkasse: sparkasse.de sparkassen.de starmoney.de s-kreditpartner.de dsgv.de | sparkassen
!Splashtop: splashtop
!Spotify: spotify scdn.co spotify.link spotifycdn spotifycharts byspotify
Sprinklr: sprinklr
!~Square: squareup square cash.app squarespace square.site squarecdn block.xyz | cashapp
SquareSpace: squarespace squarespace-cdn sqsp.net
~Stake: stake
Standard Bank: standardbank.co.za
Starling Bank: starlingbank
State Farm: statefarm
!~Steam: steampowered steamcommunity steamgames steamstatic steamusercontent steamcontent valvesoftware s.team steam-chat steamserver.net | steamcommunity steamgift steamgifts
Streamable: streamable
!~Stripe: stripe stripecdn link stripe.network
Sumup: sumup sumup.me sumupstore
~Suncoast: suncoast suncoastcreditunion | suncoastcreditunion
SunPass: sunpass
~Sunrise: sunrise.ch
SunTrust: suntrust truist bbt | truist
SuperCell: supercell clashofclans clashroyaleapp | clashofclans clashroyale brawlstars
Sushiswap: sushi sushiswap.fi
Swedbank: swedbank.se
~Swift: swift
~Swish: swish.nu
SwissCom: swisscom.ch bluewin.ch | bluewin
Swisspass: swisspass.ch sbb.ch
~Synchrony: synchrony synchronybank syf
Talkdesk: talkdesk
Talktalk: talktalk.co.uk
Tangem: tangem
~Target: target targetimg1
Targobank: targobank.de
~Tawk: tawk.to tawk.link | tawkto
Tax Ireland: revenue.ie ros.ie
~TD Bank: td tdbank tdcanadatrust tdameritrade | tdbank easyweb
!TeamViewer: teamviewer
!Telegram: telegram.org t.me telegram.me telegra.ph telesco.pe tdesktop graph.org
!Telekom: telekom.de t-online.de t-mobile magentacloud.de t-systems | telekomde
Telenet: telenet.be
Telstra: telstra bigpond telstraglobal | bigpond
~Telus: telus
~Temu: temu
~Tencent: tencent qq weixin wechat wechatpay.cn | wechat weixin
Tesco: tesco tescobank | tescobank
~Tether: tether.to
~Three: three.co.uk
Ticketmaster: ticketmaster livenation ticketweb ticketm.net
!Tidio: tidio tidiochat | tidiochat
!TikTok: tiktok tiktokcdn tiktokv bytedance tiktokglobalshop tiktokw.us tiktokcdn-us tiktok-row.net | tiktokshop
~TIM: tim.it telecomitalia.it
~Tinder: tinder gotinder
!Tmobile: t-mobile tmobile | tmobile
~TNT: tnt
Tonkeeper: tonkeeper
~Toss: toss.im
Tracfone: tracfone
Trade Republic: traderepublic
Transferwise: transferwise wise
Trello: trello atlassian
!Trezor: trezor.io satoshilabs
Tripadvisor: tripadvisor
TronLink: tronlink.org
!Trust Wallet: trustwallet
Trustpilot: trustpilot trustpilotcdn
~TSB: tsb.co.uk
!Twilio: twilio twiliocdn
!Twitch: twitch.tv twitchcdn.net jtvnw.net live-video.net twitchcon
!Twitter: twitter x t.co twimg ads-twitter
Ualá: uala.com.ar
~Uber: uber ubereats | ubereats
~Ubisoft: ubisoft ubi ubisoftconnect
~UBS: ubs
Ukrposhta: ukrposhta.ua
Ukrsib: ukrsibbank
Ulster Bank: ulsterbank.co.uk
UNFCU: unfcu.org
!Unicredit: unicredit.it unicreditgroup.eu unicreditbank.cz hypovereinsbank.de | hypovereinsbank unicreditbank
!Uniswap: uniswap.org
UnitedHealthcare: uhc unitedhealthcare unitedhealthgroup optum myuhc
~Unity: unity unity3d
~UOB: uob.com.sg uobgroup
~UOL: uol.com.br
Upbit: upbit
~Uphold: uphold
!~UPS: ups upsfreight upsprepay theupsstore upsemail | theupsstore
US Bank: usbank usbancorp
USAA: usaa
Userlike: userlike
!USPS: usps uspis.gov stamps | uspsgov uspspost
~Vanguard: vanguard vanguardinvestor.co.uk
!Venmo: venmo
!Verizon: verizon verizonwireless vzw verizonmedia vzwcorp | verizonwireless
Viabcp: viabcp bcp.com.pe
~Viber: viber
Videotron: videotron
~Vimeo: vimeo vimeocdn
!Vinted: vinted
Virgin Media: virginmedia virginmediao2.co.uk virgin | virginmobile
~Visa: visa visaonline
~Vivo: vivo.com.br
VKontakte: vk vkontakte.ru userapi vk.me
!Vodafone: vodafone
~Volksbank: vr.de volksbank.at volksbanken.de vr-networld.de fiducia.de atruvia.de genossenschaftsverband.de | volksbank raiffeisenbank vrbank volksbanken
Walgreens: walgreens
Wallapop: wallapop
!WalletConnect: walletconnect reown
!Walmart: walmart wal-mart walmartimages
WazirX: wazirx
~Web.de: web.de | webde
Webull: webull
WeChat: wechat wechatpay.cn tencent
!WellsFargo: wellsfargo wellsfargoadvisors wf wellsfargomedia wellsfargoemail wellsfargorewards wfadvisors
!WesternUnion: westernunion wu
Westpac: westpac.com.au
!WeTransfer: wetransfer we.tl
!WhatsApp: whatsapp wa.me wl.co whatsappbrand whatsapp-plus.net | whatsappweb
~Windstream: windstream
!~Wise: wise transferwise wisetransfer | transferwise
~Wix: wix wixsite wixstatic editorx wixstudio wixapps.net wixmp parastorage
WooCommerce: woocommerce
Wordfence: wordfence
~Wordpress: wordpress wp w.org wordpressvip automattic wpengine
~Workday: workday myworkday myworkdayjobs workdaycdn
Xapo: xapo xapobank
Xbox: xbox xboxlive xboxservices | xboxlive
~Xero: xero
Xiaomi: xiaomi mi miui
~XTB: xtb
!Yahoo: yahoo yimg yahooapis yahoodns.net aol | yahoomail ymail
Yamato: kuronekoyamato.co.jp
Yandex: yandex.ru ya.ru yastatic.net yandex-net.ru yandex.cloud yandexcloud.net yandex.net yandex kinopoisk.ru auto.ru
~Yoti: yoti
!YouTube: youtube youtu.be ytimg youtube-nocookie youtubekids yt.be youtubeeducation withyoutube youtubego
!Zalando: zalando
Zelle: zellepay zelle
!Zendesk: zendesk zdassets zopim zdusercontent zendeskstatus zopim.io zndsk zdsys | zopim
ZenGo: zengo
~Zerion: zerion.io
Zight: zight cloudapp
Zillow: zillow zillowstatic
ZipRecruiter: ziprecruiter
!Zoho: zoho zohopublic zohocorp zohodesk zohostatic zohomail | zohodesk
!~Zoom: zoom.us zoomgov zoom
`;

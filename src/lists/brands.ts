/**
 * Compared on 2026-11-26 by script with four public lists, none copied: sublime-security/sublime-rules 4f7d63bc (genuine domains of 53
 * impersonated brands), Apple's shared-credentials.json, Google's related_website_sets.JSON, Chromium's top_domains. The differences were skimmed,
 * not checked one by one with their owners: one domain was wrong (attn.tv is Attentive's, not AT&T's), 34 were missing, eleven brands were added.
 * The other domains are on none of the lists and stand as they were written down, from memory.
 */
export const about = { source: 'curated by hand: companies whose customers and support desks are phished, each with domains it is known to own (its first name under further country endings is implied) (press, help pages, WHOIS knowledge); no list copied', licence: 'facts, MIT with this project', checkedOn: '2026-11-26' };

/**
 * One line a brand: `Name: its domains | further words it is known by`; a domain without an ending stands under `.com`.
 * `=` is the name in small letters and digits alone. The word in front of the first domain's suffix is protected as well.
 * `~` in front of the name: the word is an ordinary one or a family name, so it counts only beside a telling word or in a whole-name look-alike.
 * `!` in front: attacked so often that names one letter off are looked for as well.
 */
export const brands = `
1&1 IONOS: ionos 1and1 1und1.de
!1Password: = agilebits =services
Absa: =.co.za
Adobe: = acrobat behance.net typekit.net =login =sign echosign =cqms.net =dtm =aemcloud omtrdc.net
~ADP: =
~Aeon: =.co.jp =card.co.jp | =card
Afterpay: = clearpay.co.uk | clearpay
Agencia Tributaria: =.gob.es aeat.es
Agenzia Entrate: =.gov.it =riscossione.gov.it | agenziadelleentrate
Agoda: =
~AIB: =.ie
!Airbnb: = muscache
Aircall: =.io
Airwallex: =
!Aliexpress: = alibaba alicdn alibabagroup aliyun alipay | alibaba alipay
~Allegro: =.pl =lokalnie.pl
~Ally Bank: ally
!Amazon: = =aws amzn.to amzn.eu a.co primevideo =pay =-adsystem ssl-images-amazon media-amazon =cognito =ses =trust awsstatic =music =sellerservices images-amazon =alexa =video cloudfront.net a2z =browserapp =appservices =.jobs =aws.cn =connect =workspaces | =prime primevideo =pay
Ameli: =.fr assurance-maladie.fr | assurancemaladie cartevitale
!American Express: = aexp amex aexp-static amextravel membershiprewards amexgbt amexgiftcard
Ameriprise: =
AnPost: =
ANTAI: =.gouv.fr amendes.gouv.fr | amendesgouv
~Anthem: =
!AnyDesk: =
~ANZ: =
AOL: = =mail | =mail
!~Apple: = icloud me mac =id cdn-apple =-cloudkit aaplimg icloud-content mzstatic itunes =-dns.net | =id icloud itunes
Aramex: =
~Argenta: =.be
~Aruba: =.it pec.it =networks | =pec
~ASB Bank: asb.co.nz | =
AT&T: = =wireless | =mail =net
~ATB: = | =financial
!Atlassian: = jira statuspage.io bitbucket.org trello atl-paas.net =-us-gov-mod | statuspage
AU PAY: auone.jp kddi | auone
!AusPost: =.com.au australiapost.com.au | australiapost
Australian Taxation Office: ato.gov.au my.gov.au mygov.au | mygovau
!Auth0: =
Authy: = twilio
~Aviva: =.co.uk
!AwesomeScreenshot: =
AWS: = amazonaws =apps =static | amazonaws
Baloise: =.ch
Banamex: = citibanamex | citibanamex
Banca Transilvania: =.ro btrl.ro neobt.ro
Banco Azteca: =.com.mx
Banco de Chile: bancochile.cl =.cl | =
Banco do Brasil: bb.com.br bancobrasil.com.br =.com.br | = bancobrasil
Banco Estado: =.cl
Banco Inter: =.com.br inter.co
Banco Pichincha: pichincha | =
Bancolombia: = grupobancolombia
Bancomer: =
~Banesco: =
!Bank of America: = bofa ml bac-assets merrilledge bofaml bofasecurities | bofa merrilledge
Bank of Ireland: = boi 365online
Bank of Scotland: =.co.uk
Bankia: =.es
BankID: =
Bankinter: =
!Barclays: =.co.uk barclaycard.co.uk barclaycardus barclaycard =us | barclaycard
~Barracuda: = =networks cudasvc =central.org
Bawag: =.at =psk easybank.at
!BBVA: = =net =apimarket
~BDO: =.com.ph
Belastingdienst: =.nl toeslagen.nl
~Bell: =.ca virginplus.ca sympatico.ca | =canada =mail
Bendigo Bank: =.com.au
Best Buy: = bbystatic
!Bet365: = =affiliates
Bill.com: bill billdotcom | =
!Binance: = bnbstatic bnbchain.org =.us
!Bitfinex: =
BitGet: = =.site
Bitkub: =
BitMart: =
Bitpanda: =
BitPay: =
Bitstamp: =.net
BitVavo: =
!Bitwarden: =
BlaBlaCar: =
~Blizzard: = battle.net | battlenet
!~Blockchain.com: blockchain blockchain.info | =
BlockFi: =
Bluehost: = mybluehost.me
~BMO: = =harris bankofmontreal
~BNL: =.it
!BNP Paribas: = mabanque.bnpparibas =fortis.be =-pf.fr hellobank.fr | hellobank
~Bol: =
!~Booking: = bstatic | =com
~Box: = =cdn.net
~BPI: =.com.ph
Bpost: =.be =group
!Bradesco: =.com.br banco.bradesco =celular.com.br | bancobradesco
Brex: =
~BT: = =internet =connect =openworld | =internet =connect =mail
BTCTurk: =
~Buffer: =
Bundesfinanzministerium: =.de elster.de bzst.de | elster finanzamt bzst
Bunq: =
!Bybit: = =global
CAF: =.fr | allocationsfamiliales
~Caixa: =.gov.br | =tem =economica
!CaixaBank: =.es lacaixa.es lacaixa imaginbank | lacaixa imaginbank
!Calendly: =
!Canada Post: =.ca =-postescanada.ca postescanada.ca | postescanada
Canada Revenue: cra-arc.gc.ca canada.ca | craarc
Canva: = =.site
!Capital One: = =shopping
Cardano: =.org =foundation.org
Carrefour: =.fr
Cembra: =.ch
CenturyLink: = lumen
~Charter: = spectrum.net spectrum | spectrummail
!~Chase: = jpmorganchase jpmorgan =cdn jpmchase.net =travel =offers | jpmorgan =bank
!Chatwoot: = =.app
CheckPoint: =
~Chime: = =bank
CIBC: = =online =fcib
CIMB: = =clicks.com.my | =clicks
~Cisco: = webex =spark meraki duo duosecurity umbrella opendns | webex duosecurity
!~Citi: = =bank =group =bankonline =cards thankyou | =bank =cards
~Citizens Bank: = =online
!Coinbase: = cbwallet cb-w toshi.org | =pro =wallet
Coinmama: =
CoinSpot: =.com.au
!Comcast: = xfinity xfinity.net xfinityhome =business | xfinity
Comdirect: =.de
CommBank: =.com.au cba.com.au | netbank commonwealthbank
!Commerzbank: =.de
!ConnectWise: = screenconnect myconnectwise.net | screenconnect
Consorsbank: =.de
~Coppel: =
Correios: =.com.br
!~Correos: =.es =express =demexico.com.mx =prepago.es | =express
~Costco: =
~Cox: = | =mail =net
!Credit Agricole: credit-agricole.fr ca-paris.fr = ca-immobilier.fr lcl.fr bforbank ca-consumerfinance | = bforbank
Credit Mutuel: =.fr cic.fr cmut
Credit Suisse: credit-suisse | =
!~Crisp: =.chat =.email =.help
CrowdStrike: =
Crunchyroll: =
!~Crypto.com: crypto mona.co | =
~CTT: =.pt =express | =expresso
Danske Bank: =.dk
Dashlane: =
Datto: =
~DBS: = posb.com.sg | =bank posb
~Deel: = letsdeel | letsdeel
~Delta: =
!Deutsche Bank: deutsche-bank.de db = norisbank.de | = norisbank
~Dext: =
!DHL: = dpdhl deutschepost.de =parcel.nl =-news =ecommerce.nl =parcel.es =ecommerce.co.uk =24.com.pl dp-dhl =parcel.co.uk =ecs packstation.de deutsche-post.de | deutschepost packstation =express =paket
DigiD: =.nl
DigitalOcean: = =spaces ondigitalocean.app paperspace
Diners: =club
DIRECTV: =
!~Discord: = =app =app.net =status | =app =nitro
~Discover: = =card | =card
Disney: = =plus go =-plus.net dssott espn hulu shopdisney =store | =plus
~Dixa: =
~DKB: =.de
Docomo: =.ne.jp nttdocomo nttdocomo.co.jp | nttdocomo
!DocuSign: =
Dogechain: =.info
DoorDash: = cdn4dd =.team
!DPD: = =group =local.co.uk =group.co.uk =laser | =group =local
~Drift: = =t
!Dropbox: = =usercontent =.tech hellosign =static =api db.tt =sign =forum docsend getdropbox =business
DTDC: =.in
DVLA: =.gov.uk gov.uk
E-ZPass: e-zpassny e-zpassiag =nj =va | =
~Earthlink: =.net
EasyJet: =
!Ebay: = =static =img =-kleinanzeigen.de kleinanzeigen.de =inc =desc | kleinanzeigen =kleinanzeigen
EDF: =.fr =energy
~EE: =.co.uk
El Corte Ingles: =.es
~Elisa: =.fi
~Emirates: = =nbd =post.ae | =post =nbd
!Epic Games: = unrealengine fortnite twinmotion | fortnite
Equifax: =
Erste: =bank.at =group george.at
Etherscan: =.io
Etisalat: =.ae
Etsy: = =static
Eurobank: =.gr
Eventbrite: = evbuc
Evernote: =
!Evri: = myhermes.co.uk hermesworld | myhermes
~Exness: =
~Exodus: =
!Expedia: = hotels vrbo =group
Experian: =
!Facebook: = fb fbcdn.net fbsbx fb.me fb.watch fb.gg messenger =mail =brand =blueprint atdmt2 instagram meta threads threads.net | =mail fbbusiness =ads
!Fedex: = =office tnt =cup
~Fidelity: = =investments fmr | =investments
~Fifth Third: 53 | =
~Figma: = =.site
Finanzonline: =.at bmf.gv.at
~Fineco: =.it =bank | =bank
~Fio banka: fio.cz | =
First Direct: =
~Five9: =
Fiverr: = =cdn
Flipkart: =
~FNB: =.co.za
France Travail: =.fr pole-emploi.fr | poleemploi
~Free: =.fr | =mobile
!Freshdesk: = freshworks freshchat freshservice freshcaller freshsales.io freshemail.io myfreshworks freshstatus.io | freshworks freshchat freshservice
~Front: = =app | =app
Garena: = freefire | freefire
GCash: =
~Gemini: =
Genesys: = mypurecloud pure.cloud
!GitHub: = =usercontent =assets =status ghcr.io =app =copilot =next npmjs =support =universe
!Gitlab: = =-static.net
~Global Payments: =
~Globe: =.com.ph
~GLS: =-group =-pakete.de =-spain.es =-italy | =group =paket
!Gmail: = google googlemail | googlemail
GMX: =.net | =mail
GoDaddy: = secureserver.net =sites wsimg
!Google: = =apis gstatic =usercontent withgoogle youtube goo.gl =-analytics =tagmanager =syndication =adservices =video =blog =weblight =source blogspot blogger g.co gmail chrome chromium.org android gvt1 gvt2 doubleclick.net appspot firebaseapp web.app run.app withyoutube goo.gle =code =groups =mail =drive =plex gle =tagservices =hosted =zip.net =optimize =apps ampproject.org | =drive =docs =meet
!Gorgias: = =.help
GoTo: = logmein =meeting =assist lastpass logmein123 | logmein =meeting =assist
~Grab: =
Groupon: =
~Guarda: =
Gumtree: =
~Gusto: =
!Gyazo: =
~Halifax: =.co.uk =-online.co.uk
~HBL: =
HDFC Bank: = hdfc
!Help Scout: = =docs
HelpCrunch: =
Hetzner: = =.cloud
HitBTC: =
HMRC: =.gov.uk gov.uk | govuk
Holvi: =
~Home Depot: =
HostGator: =
Hostinger: = hpanel.net =site
~HP: = =smart
!HSBC: = =net firstdirect | =net
!HubSpot: = =email.net hs-sites hsforms =usercontent hubapi hs-scripts =links =pagebuilder =starter.net =usercontent-na1.net
Huntington: = | =bank
Huobi: = htx
ICICI: =bank
~IKEA: =
!IMG.BB: = ibb.co
!Imgur: =
Impots: =.gouv.fr | =gouv
ImToken: token.im = =.io | =
~Indeed: =
Infomaniak: =
~ING: = =-diba.de =bank | =diba =bank
INPOST: =.pl paczkomaty.pl | paczkomaty
INPS: =.it
!Instagram: = cdninstagram =-press ig.me =-brand | =help
~Interac: =.ca
!~Intercom: = =cdn =.help =-mail =assets =-sheets =usercontent =-attachments-1
!Intesa Sanpaolo: = =bank.si
Intuit: = quickbooks turbotax mailchimp creditkarma mint =cdn.net | quickbooks turbotax
Ipko: =.pl pkobp.pl | pkobp
~IRS: =.gov | =gov
Itau: =.com.br | bancoitau
~JAL: =.co.jp
~JCB: =.co.jp =card | =card
JCOM: =.co.jp
~Jira: atlassian
JivoChat: = jivosite | jivosite
~Jumia: =
Jumpshare: =
~Jupiter: jup.ag
KakaoTalk: kakao kakaopay kakaobank kakaocorp daum.net | =
Kaspersky: =
~Kayak: =
Kayako: =
~KBC: =.be
Keybank: key =
!Klarna: = =cdn.net =services
Knab: =.nl
Komerční banka: kb.cz mojebanka.cz | komercnibanka mojebanka
~KPN: = =mail.nl
!Kraken: = =fx cryptowat.ch =pro
!KuCoin: =
!Kustomer: = =app =support
Kutxabank: =.es
!La Poste: =.fr colissimo.fr chronopost.fr labanquepostale.fr =mobile.fr | colissimo chronopost labanquepostale banquepostale
!LastPass: =
LATAM Airlines: latam = latampass | = latampass
Lazada: =
Lazada: = =.sg
~LCL: =.fr
Leboncoin: =.fr
!~Ledger: = =wallet | =live =wallet =nano
Liberbank: =.es
Lidl: = =-plus
!Lightshot: = prntscr prnt.sc skillbrains | prntscr prnt
~Line: =.me =corp
!LinkedIn: = licdn lnkd.in
LiveAgent: = ladesk | ladesk
!LiveChat: = =inc chatbot helpdesk text =-static =-files =inc.net openwidget knowledgebase | =inc
!LivePerson: = lpsnmedia.net
!Lloyds: =bank =bankinggroup
LocalBitcoins: =
!~Loom: = useloom =cdn
~Luno: =
M&T Bank: mtb | = mandtbank
Magalu: magazineluiza.com.br = =.me magazinevoce.com.br | =
~Magenta: =.at =cloud.de
!Mailchimp: = mailchi.mp list-manage campaign-archive chimpstatic mcusercontent =sites intuit
Mailgun: =
Mastercard: = =services
Maybank: =2u.com.my = =.com.my
MediaMarkt: =.de =saturn
Medicare: =.gov
~Mega: =.nz | =nz
!Mercado Libre: = mercadolivre.com.br mercadopago mercadopago.com.br mercadopago.com.ar mpago.la mlstatic mercadoshops mercadolivre tucarro | mercadolivre mercadopago
~Mercari: =
~Meta: = facebook instagram whatsapp oculus workplace =mail fbworkmail messenger | =business =support
!MetaMask: =.io consensys.io consensys.net infura.io
MEXC: =
!Microsoft: = =online live office msn bing azure windows windows.net sharepoint onedrive outlook hotmail skype xbox visualstudio =365 office365 aka.ms msftauth.net msauth.net azureedge.net azurewebsites.net =stream powerapps powerbi dynamics msftconnecttest windowsupdate =-int =edge =online-p =personalcontent =cloud =azuread-sso azurefd.net tm-azurefd.net sharepointonline asp.net azure.net azure-devices.net yammer linkedin github windowsazure =advertising =alumni =casualgames =teams vscode.dev msedge.net =app.net =translator =start =icm =-falcon.net =azure.de windowsphone =store =virtualacademy =support | =online sharepoint onedrive msteams =teams hotmail azuread
Mimecast: = =protect =-offshore
~Mint: =mobile
~Miro: =
MitID: =.dk nemid.nu | nemid
Mollie: =
Mondial Relay: =.fr
!MoneyGram: =
Monobank: =.ua
Monzo: = =.me
!Movistar: =.es telefonica
~MTN: =
Mufg: =.jp =-bank
MyEtherWallet: = mewapi.io
~N26: =
~NAB: =.com.au
Namecheap: =
~Nationwide: =.co.uk
NatWest Online: natwest nwolb | nwolb
!Natwest: = =group rbs.co.uk
Naver: = =corp
Navy Federal: =.org
NDAX: =.io
~Neosurf: =
Netease: = 163 126
!Netflix: = nflxext nflximg.net nflxvideo.net nflxso.net =techblog =investor =studios
Netsuite: = oraclecloud oracle
~Netto: =.de
~Nexi: =.it
~NHS: =.uk | =uk
~Nike: =
Nordea: =
NordVPN: = nordaccount nordpass nordcdn | nordaccount nordpass
~Norton: = =lifelock lifelock gendigital | =lifelock lifelock
!~Notion: =.so =.site
Nova Poshta: =.ua novapost | novapost
~NS: =.nl
!Nubank: =.com.br nu.com.mx nu.com.co
~O2: =.co.uk =online.de telefonica.de
OCBC: =
Odnoklassniki: ok.ru =.ru
!~Office: = =365 microsoft365 microsoft | =365 microsoft365 outlook365 o365 m365
!Okta: = =cdn =preview =-emea =-gov =dev =static
OKX: = okex
~Olark: =
~OLX: = =.pl =.ua =.ro =.pt
Olx: = =group
!OneDrive: = 1drv.ms 1drv live microsoft sharepoint
!OneLogin: =
OpenAI: = chatgpt oaistatic chat | chatgpt
OpenPhone: =
!OpenSea: =.io
~Optimum: = optonline.net altice | optonline
Optus: =.com.au =net.com.au | =net
~Orange: =.fr =bank.fr sosh.fr | =bank =mail
~Origin: = ea | eagames
~Otto: =.de
Ourtime: =
!~Outlook: = office live microsoft hotmail | =web =mail hotmail
OVH: = =cloud | =cloud
PancakeSwap: =.finance
PandaDoc: =
Paxful: =
Paychex: =
~Paycom: =
~Paylib: =.fr
Paylocity: =
!Payoneer: =
!PayPal: = =.me =objects =-community =corp xoom =-corp =-marketing =-prepaid =-knowledge braintreegateway braintreepayments =inc =-brandsfeedback =-experience =-customerfeedback =-creditsurvey =-techsupport =-notify zettle
PayPay: =.ne.jp =-bank.co.jp =-card.co.jp =-corp.co.jp | =bank =card
Paysafecard: = paysafe skrill neteller | paysafe
Payu: = =latam
~Phantom: = =.app
PhonePe: =
!Pinterest: = pinimg pin.it
Pionex: =
~Pix: bcb.gov.br
!PlayStation: = sonyentertainmentnetwork sony | =network
Plesk: =
~PNC: = =bank =mc | =bank
Pocztapolska: poczta-polska.pl | =
Poloniex: =
~Post: =.ch =finance.ch | =finance swisspost
!Postbank: =.de
Poste Italiane: poste.it postepay.it =.it postevita.it | = postepay posteid bancoposta
~Posten: =.no postnord postnord.se postnord.dk postnord.no | postnord
!Postimages: postimg.cc =.org postimage.org pixxxels.cc | =
PostNL: =.nl
~Prezi: =
Privatbank: =.ua
Proofpoint: = urldefense ppops.net ppe-hosted pphosted
!~Proton: =.me =mail =vpn | =mail
Purolator: =
~QNB: = =finansbank | =finansbank
Qonto: =
~Quora: = =cdn.net
~Rabby: =.io
!Rabobank: =.nl
~Rackspace: = emailsrvr
Raiffeisen: =.ch =bank.cz =-oberoesterreich.at | =bank
Rakuten: =.co.jp =-card.co.jp =-bank.co.jp =-sec.co.jp =.today | =card =bank
~RBC: = =royalbank royalbank =bank =directinvesting | =royalbank royalbank
RBFCU: =.org
Receita Federal: fazenda.gov.br gov.br | =
!Reddit: = redd.it =media =static =inc
Redsys: =.es
Remitly: =
!Revolut: = =.me
~Ring: =
RingCentral: =
~Ripple: = xrpl.org
Robinhood: = rbhd.link
!Roblox: = rbxcdn =labs
~Rogers: = fido.ca
!RoyalMail: = parcelforce =group postoffice.co.uk | parcelforce
Runescape: = jagex | jagex
!RustDesk: =
Ryanair: =
SAGAWA: =-exp.co.jp
Sainsbury's: =.co.uk =bank.co.uk
~Saison: =card.co.jp a-q-f
!Salesforce: = force =liveagent exacttarget site visualforce =-sites trailblazer.me pardot sfdcstatic =-experience =-communities =-setup documentforce agentforce heroku
Samsung: = =pass =cloud =apps =electronics =card =dive =health =qbe =cloudcdn =osp =rm.net =ads =mobile
!Santander: = bancosantander.es =bank openbank.es =net.com.br | bancosantander openbank
~SAP: = =sf ariba successfactors | successfactors
Satispay: =
Sberbank: =.ru sber.ru sbrf.ru
~SBI: =.co.in onlinesbi onlinesbi.sbi bank.sbi =card | onlinesbi =card
Scalapay: =
Scotiabank: = scotiaonline tangerine.ca
ScreenPal: = somup screencast-o-matic
~Scribd: = =assets
~SEB: =.se =group
Seguridad Social: seg-social.gob.es | = segsocial
!SendGrid: = twilio
Service Canada: =.gc.ca canada.ca
ServiceNow: = service-now =services
Seur: =
~SFR: =.fr =business.fr red-by-sfr.fr
~Shaw: =.ca
Shein: = =corp
~Shell: =
ShipRocket: =.in
Shopee: = =.sg =.tw
!Shopee: = =mobile shp.ee
!Shopify: = myshopify shop.app =cdn =svc =email =status =preview =apps
Shutterstock: =
Sicoob: =.com.br
Sicredi: =.com.br
~Signal: =.org =.me
~Simplii: =
Simyo: =.de
Singpass: =.gov.sg
Singpost: =
Skatteverket: =.se
!Skrill: =
~Sky: =
~Skype: = =assets
SkyScanner: =.net
!~Slack: = =-edge =b =-msgs =-files =hq =.help =-imgs =-redir.net =devs
Smartsupp: = =chat
SMBC: =.co.jp =-card =nikko.co.jp =-card.co.jp vpass.jp smfg.co.jp | =card vpass
!Snapchat: = snap sc-cdn.net
SNCF: = =-connect oui.sncf ouigo
!Snipboard: =.io
Social Security: ssa.gov | =
!Societe Generale: =.fr sg.fr socgen
~SoFi: =
SoftBank: =.jp mysoftbank.jp | mysoftbank
SolFlare: =
SoundCloud: = sndcdn
Spankki: s-pankki.fi | =
!~Sparkasse: =.de =n.de starmoney.de s-kreditpartner.de dsgv.de | =n
!Splashtop: =
!Spotify: = scdn.co =.link =cdn =charts byspotify
Sprinklr: =
!~Square: =up = cash.app =space =.site =cdn block.xyz | cashapp
SquareSpace: = =-cdn sqsp.net
~Stake: =
Standard Bank: =.co.za
Starling Bank: =
State Farm: =
!~Steam: =powered =community =games =static =usercontent =content valvesoftware s.team =-chat =server.net | =community =gift =gifts
Streamable: =
!~Stripe: = =cdn link =.network
Sumup: = =.me =store
~Suncoast: = =creditunion | =creditunion
SunPass: =
~Sunrise: =.ch
SunTrust: = truist bbt | truist
SuperCell: = clashofclans clashroyaleapp | clashofclans clashroyale brawlstars
Sushiswap: sushi =.fi
Swedbank: =.se
~Swift: =
~Swish: =.nu
SwissCom: =.ch bluewin.ch | bluewin
Swisspass: =.ch sbb.ch
~Synchrony: = =bank syf
Talkdesk: =
Talktalk: =.co.uk
Tangem: =
~Target: = =img1
Targobank: =.de
~Tawk: =.to =.link | =to
Tax Ireland: revenue.ie ros.ie
~TD Bank: td = tdcanadatrust tdameritrade | = easyweb
!TeamViewer: =
!Telegram: =.org t.me =.me telegra.ph telesco.pe tdesktop graph.org
!Telekom: =.de t-online.de t-mobile magentacloud.de t-systems | =de
Telenet: =.be
Telstra: = bigpond =global | bigpond
~Telus: =
~Temu: =
~Tencent: = qq weixin wechat wechatpay.cn | wechat weixin
Tesco: = =bank | =bank
~Tether: =.to
~Three: =.co.uk
Ticketmaster: = livenation ticketweb ticketm.net
!Tidio: = =chat | =chat
!TikTok: = =cdn =v bytedance =globalshop =w.us =cdn-us =-row.net | =shop
~TIM: =.it telecomitalia.it
~Tinder: = gotinder
!Tmobile: t-mobile = | =
~TNT: =
Tonkeeper: =
~Toss: =.im
Tracfone: =
Trade Republic: =
Transferwise: = wise
Trello: = atlassian
!Trezor: =.io satoshilabs
Tripadvisor: =
TronLink: =.org
!Trust Wallet: =
Trustpilot: = =cdn
~TSB: =.co.uk
!Twilio: = =cdn
!Twitch: =.tv =cdn.net jtvnw.net live-video.net =con
!Twitter: = x t.co twimg ads-twitter
Ualá: =a.com.ar
~Uber: = =eats | =eats
~Ubisoft: = ubi =connect
~UBS: =
Ukrposhta: =.ua
Ukrsib: =bank
Ulster Bank: =.co.uk
UNFCU: =.org
!Unicredit: =.it =group.eu =bank.cz hypovereinsbank.de | hypovereinsbank =bank
!Uniswap: =.org
UnitedHealthcare: uhc = unitedhealthgroup optum myuhc
~Unity: = =3d
~UOB: =.com.sg =group
~UOL: =.com.br
Upbit: =
~Uphold: =
!~UPS: = =freight =prepay theupsstore =email | theupsstore
US Bank: = usbancorp
USAA: =
Userlike: =
!USPS: = uspis.gov stamps | =gov =post
~Vanguard: = =investor.co.uk
!Venmo: =
!Verizon: = =wireless vzw =media vzwcorp | =wireless
Viabcp: = bcp.com.pe
~Viber: =
Videotron: =
~Vimeo: = =cdn
!Vinted: =
Virgin Media: = =o2.co.uk virgin | virginmobile
~Visa: = =online
~Vivo: =.com.br
VKontakte: vk =.ru userapi vk.me
!Vodafone: =
~Volksbank: vr.de =.at =en.de vr-networld.de fiducia.de atruvia.de genossenschaftsverband.de | = raiffeisenbank vrbank =en
Walgreens: =
Wallapop: =
!WalletConnect: = reown
!Walmart: = wal-mart =images
WazirX: =
~Web.de: web.de | =
Webull: =
WeChat: = =pay.cn tencent
!WellsFargo: = =advisors wf =media =email =rewards wfadvisors
!WesternUnion: = wu
Westpac: =.com.au
!WeTransfer: = we.tl
!WhatsApp: = wa.me wl.co =brand =-plus.net | =web
~Windstream: =
!~Wise: = transferwise =transfer | transferwise
~Wix: = =site =static editorx =studio =apps.net =mp parastorage
WooCommerce: =
Wordfence: =
~Wordpress: = wp w.org =vip automattic wpengine
~Workday: = myworkday myworkdayjobs =cdn
Xapo: = =bank
Xbox: = =live =services | =live
~Xero: =
Xiaomi: = mi miui
~XTB: =
!Yahoo: = yimg =apis =dns.net aol | =mail ymail
Yamato: kuronekoyamato.co.jp
Yandex: =.ru ya.ru yastatic.net =-net.ru =.cloud =cloud.net =.net = kinopoisk.ru auto.ru
~Yoti: =
!YouTube: = youtu.be ytimg =-nocookie =kids yt.be =education withyoutube =go
!Zalando: =
Zelle: =pay =
!Zendesk: = zdassets zopim zdusercontent =status zopim.io zndsk zdsys | zopim
ZenGo: =
~Zerion: =.io
Zight: = cloudapp
Zillow: = =static
ZipRecruiter: =
!Zoho: = =public =corp =desk =static =mail | =desk
!~Zoom: =.us =gov =
`;

export const about = { source: 'curated by hand: words that phishing addresses put beside a brand, and words of help-desk lures, in the languages of the support consoles', licence: 'MIT with this project', checkedOn: '2026-11-22' };

/** Words that ask a reader to sign in, prove or save something. Beside a brand on a foreign address they are an impersonation. */
export const credentialWords = `
2fa acceso acces accesso access account accounts activate activation actualizar aktivieren anmelden anmeldung auth authenticate authorize authorization auths
banca banco bank banking bestaetigen bestaetigung bloqueado cadastro client clientes cliente compte confirm confirma confirmar confirmation connect connexion conta contas credential cuenta
enroll enrollment entrar freigabe id identidad identification identite identity iniciar ingresar inloggen kennwort konto konten kunden kundenservice
locked log logi logging login logins logon mfa mitid myaccount oauth otp
particulares particuliers pass passcode passkey passwd password passwort pin profile protect protection pushtan
reactivate reactivation recover recovery regularizar reset restore restoration revalidate safe safety seed secure secured security securite seguro seguridad senha
sesion session sicher sicherheit signin signon sign sso suspended suspension tan token unlock unlocked update updates upgrade user userid
valid validacion validate validation validar validieren verif verifica verificacion verificar verification verified verify verifizieren vault wallet wallets webmail webauth zugang
`;

/** Words of support, delivery and payment stories. Beside a brand they make a foreign address suspect. */
export const storyWords = `
admin aduana agent agentes agents ads airdrop alert alerts app appeal appeals apps asistencia assist assistance atencion atendente atendimento atualizar aviso
billing boleto bonus business buy card cards care cargo carta case cashback casino chat check checkout claim claims clone cobro colis com complaint contact copyright coupon crypto customer customers customs
delivery desk device dispute doc docs document documents douane download downloads
envio envios enquiry erro espace estorno exchange factura facture fatura fee fichier file files form forum free frais fraud freight
gateway gebuehr gift giftcard gifts help helpcenter helpdesk hilfe 
id image images info invoice io join kunde lieferung link livraison lnk logistics
mail manage manager meet member mobile movil myorder net notice notification notify offer operador operateur operator operators official ofertas one online order orders
paczka page paket pagamento pagamenti pagar pago pagos paiement parcel partner partners pay payment payments paypost photo photos pic pics pix pedido portal post prize promo promotion
rastreio rastreamento receipt rechnung redelivery reembolso reembolsos refund refunds registration remboursement renew renewal report reprog request rescue reward rewards
sale screen screenshot seguimiento sendung service services servicio servicios servico serviço settings share shared shipment shipping shop soporte staking status store suivi suport suporte support survey swap 
tax team teams tech ticket tickets toll track tracking trade trading transfer upload us verifycenter video view viewer violation vip voucher warranty web work workspace zahlung zoll
`;

/** Talk about something that people send as pictures or papers: an archive is then out of place. */
export const pictureTalk = `
screenshot screenshots screen\u00a0shot screens screen snapshot photo photos foto fotos picture pictures pics pic image images imagen imagenes imagem bild bilder bildschirmfoto capture captures captura capturas pantallazo pantalla print prints tela video videos
receipt receipts recibo recibos comprovante comprovantes comprobante comprobantes justificante recu beleg belege quittung invoice invoices rechnung factura facture fatura boleto proof evidence passport passports ausweis pasaporte statement extracto extrato
purchase\u00a0order contract contrato vertrag catalogue catalog katalog catalogo damage damaged defect defekt scan scans zdjecie zdjecia paragon faktura
`;

/** Talk about a password. */
export const passwordTalk = `
clave contrasena haslo kennwort mdp mot\u00a0de\u00a0passe parol passcode password passwort pw pwd senha wachtwoord
`;

/** Talk about unpacking, opening on a computer, or ignoring a warning. */
export const unpackTalk = `
7zip abrir\u00a0en\u00a0pc am\u00a0computer am\u00a0pc antivirus auf\u00a0windows decompresser descompactar descomprimir enable\u00a0editing en\u00a0pc en\u00a0windows entpacken extract extraer extraire habilitar\u00a0edicion habilitar\u00a0edicao no\u00a0computador on\u00a0computer on\u00a0pc on\u00a0windows rar sur\u00a0ordinateur sur\u00a0pc sur\u00a0windows unpack unzip winrar winzip zip
`;

/** Talk that asks the operator to sign in, agree or fill something in at an address. */
export const signInTalk = `
sign\u00a0in signin log\u00a0in login logon sign-in reconnect reconnecter anmelden einloggen anmeldung acceder iniciar\u00a0sesion conectese entrar entre\u00a0em verify verifizieren verificar verifier confirm confirmar bestatigen confirmer validate re-auth reauth renew expire expires expired expira expirado captcha fill\u00a0in
`;

/** Ordinary words and well-known names one slip away from a protected name. */
export const nearWords = `
abode adone aloe alpine ample applet apples applied apply amazons amazonia auth authn barclay book bookings boxing brook bookmg case cases cash cease chaise chaser chases choice chose chased citrix cities city coinbank crisps crips cries discard discords discover discovery disco drives dropboxes
ebony eases event events expedient fedora flickr freshdeck front fronts gamil github githup globe google goggle googled goole gorilla gyoza hubs hubspots image imagur intercoms intercoms intercept interco klara kraken krakens lasspass leader ledge ledgers lender lodger legder life line live lives liveship livechats loom looms loomy lose low
livre magenta mega metamark microsofts moon movista net nation nations netflex notation notice notions nation nubank offer officer offices official oktan orbitz outlooks pay paypals photo pinterests pixel poste prefix price prime proteon protons proto proton rabbit reddish revolt revolute ring roblex rooms sales santana shape shopifys shopping shops signals slacks slick smack snack stack stark steam stick strap stride strife strike string strip stripe stripes stripped stripy strive stroke sack shack slac teams telegraaf telegraf telegrams telecom telecoms telekoms the tremor treasure tresor trezoro tweeter twist twitchy twitters united unicredits ventmo verizons vendome video vine vinted vista vodafones wallmart wide wind wine wipe wire wiser wish wisest wist wised with world yahoos youtuber youtubes zalora zendesks zone zooms zoo zoomer
`;

/** Words in the names of picture and screenshot services, real and fake. */
export const imageHostWords = `
bild bilder bildschirm bildschirmfoto cam camera cap captura capture clip ecran foto fotos gallery image images imagem img lightshot pantalla pantallazo photo photos pic pics picture pictures print prnt record recorder screen screencap screencast screenload screens screenshot screenshots shot shots snap snapshot snip video videos view viewer
`;

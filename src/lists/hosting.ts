export const about = { source: 'curated by hand from the hosters\' own product pages and the private section of the public suffix list', licence: 'facts, MIT with this project', checkedOn: '2026-11-22' };

/** Where anybody gets a page of his own under somebody else's name within minutes and without paying. Sub-domain hosts. */
export const freeHosting = `
000webhostapp.com 16mb.com 4everland.app 4everland.io 5gbfree.com a2hosted.com altervista.org amplifyapp.com appchkr.com appspot.com appwrite.network awsapprunner.com axshare.com
azureedge.net azurefd.net azurestaticapps.net azurewebsites.net b-cdn.net backblazeb2.com base44.app bitbucket.io blob.core.windows.net blogspot.com blogspot.com.br blogspot.de
blogspot.mx bolt.host bubbleapps.io builderallwppro.com bunny.run byethost.com byethost7.com canva.site carrd.co cf-ipfs.com clickfunnels.com cloudaccess.host cloudaccess.net
cloudapp.azure.com cloudapp.net cloudflare-ipfs.com cloudfront.net cloudns.be cloudns.cl cloudns.nz cloudns.ph cloudns.pro cloudwaysapps.com codeanyapp.com codesandbox.io
cprapid.com crazydomains.site creatorlink.net csb.app daftpage.com ddns.net ddnsfree.com deno.dev dev-umbraco.com devtunnels.ms digitaloceanspaces.com dorik.io dpdns.org droplet.io
duckdns.org durable.co dweb.link dynamics.com dyndns.org dynu.net easywp.com edgeone.app edgeone.dev elementor.cloud epizy.com eu.org euserv.host firebaseapp.com flazio.com
fleek.co fleek.cool flk-ipfs.xyz fly.dev formstack.com framer.ai framer.app framer.media framer.website freehosting.com freewebhostmost.com gamma.site getresponse.site
getresponsepages.com giize.com gitbook.io github.io gitlab.io glide.page glideapp.io glitch.me godaddysites.com goorm.io gotdns.ch great-site.net hatenablog.com herokuapp.com
heyflow.site hop.to hopto.org hostingerapp.com hostingersite.com hstn.me ic0.app iceiy.com icp0.io infinityfreeapp.com infura-ipfs.io ip-ddns.com ipfs.io ipfs.nftstorage.link
ipfs.w3s.link is-a.dev is-best.net jimdofree.com jimdosite.com kesug.com kinsta.app kinsta.cloud kinsta.page koyeb.app lambda-url.us-east-1.on.aws lhr.life linodeobjects.com
liveblog365.com loca.lt localhost.run lovable.app lovestoblog.com mailchimpsites.com my-board.org my.id mybluehost.me mybluemix.net myclickfunnels.com mydurable.com myfreesites.net
myftp.org mygamesonline.org mypi.co myportfolio.com myshopify.com mystrikingly.com mywebsite-editor.com netlify.app netlify.com nftstorage.link ngrok-free.app ngrok-free.dev
ngrok.app ngrok.dev ngrok.io nicepage.io nip.io no-ip.org notion.site odoo.com on-fleek.app on.drv.tw ondigitalocean.app onrender.com oortech.com oraclecloud.com page.dev page.link
pagedemo.co pages.dev pantheonsite.io pinit.io plesk.page powerappsportals.com preview-domain.com publer.com pythonanywhere.com r2.dev railway.app rapid.page repl.co replit.app
replit.dev rf.gd run.app run.place s3.amazonaws.com sa.com sendibm.com serv00.net servebbs.com servehttp.com serveo.net servequake.com simplesite.com site123.me siteleaf.net
sites.google.com sitey.me square.site sslip.io start.page storage.googleapis.com streamlit.app strikingly.com studio.site super.site surge.sh swtest.ru sytes.net temporary.site
tempurl.host translate.goog trycloudflare.com tunnelmole.net tw1.ru typedream.app ubpages.com ucoz.net ukit.me unaux.com us.com us.kg uwu.ai vercel.app vercel.dev volttest.com
w3s.link wapka.site wasabisys.com wcomhost.com web.app web.core.windows.net webadorsite.com webcindario.com webflow.io webhop.me webnode.page websites.co.in webwave.dev weebly.com
weeblysite.com wixsite.com wixstudio.com wordpress.com workers.dev wpcomstaging.com wpengine.com wpenginepowered.com wuaze.com xip.io yolasite.com za.com zapto.org zeabur.app
zyrosite.com
`;

/**
 * Of these the ones that hand out throw-away addresses without an account check, or whose sub-domains are staging names that real
 * businesses do not give to customers: a lone page on them weighs more.
 */
export const throwAwayHosting = `
000webhostapp.com 4everland.app byethost7.com cf-ipfs.com cloudflare-ipfs.com codeanyapp.com cprapid.com ddns.net ddnsfree.com dpdns.org duckdns.org dweb.link dynu.net easywp.com
epizy.com fleek.co fleek.cool flk-ipfs.xyz freewebhostmost.com giize.com godaddysites.com great-site.net hopto.org hostingersite.com hstn.me iceiy.com infinityfreeapp.com
infura-ipfs.io ip-ddns.com ipfs.io kesug.com lhr.life liveblog365.com loca.lt lovestoblog.com mybluehost.me mystrikingly.com nftstorage.link nip.io on-fleek.app oortech.com
preview-domain.com r2.dev rf.gd serv00.net serveo.net sslip.io sytes.net temporary.site tempurl.host trycloudflare.com typedream.app ubpages.com unaux.com us.kg w3s.link
webwave.dev weeblysite.com wuaze.com xip.io zapto.org
`;

/** Hosts, or hosts with the beginning of a path, below which unknown people have pages without a sub-domain of their own. */
export const pathHosting = `
canva.com/design docs.google.com/drawings docs.google.com/forms docs.google.com/presentation form.jotform.com forms.gle forms.office.com graph.org jotform.com padlet.com paste.ee
pastebin.com rentry.co rentry.org script.google.com/macros sites.google.com/site sites.google.com/view storage.googleapis.com sway.cloud.microsoft sway.office.com telegra.ph
typeform.com
`;

/** Stores for files, public gateways of IPFS included: made for pictures and downloads, not for websites. */
export const fileStores = `
4everland.io backblazeb2.com blob.core.windows.net cf-ipfs.com cloudflare-ipfs.com digitaloceanspaces.com dweb.link fleek.cool flk-ipfs.xyz infura-ipfs.io ipfs.io linodeobjects.com
nftstorage.link oortech.com oraclecloud.com r2.dev storage.googleapis.com w3s.link wasabisys.com web.core.windows.net
`;

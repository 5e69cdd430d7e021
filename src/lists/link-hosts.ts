export const about = { source: 'curated by hand: services named in their own help pages', licence: 'facts, MIT with this project', checkedOn: '2026-11-22' };

/** Anybody shortens any address here: the destination is hidden. */
export const shorteners = `
2no.co abre.ai acesse.dev acortar.link adf.ly b.link b23.ru bc.vc bit.do bit.ly bitly.com bitly.cx bitly.lc bitly.ws bl.ink budurl.com buff.ly canva.link chilp.it clck.ru cli.re
clickmeter.com cort.as cutt.ly cutt.us cuttly.net dub.co dub.sh dwz.cn e.vg encr.pw encurtador.com.br encurtador.dev flowcode.com gg.gg go.ly goo.gl goo.su grabify.link han.gl
hideuri.com ht.ly hyperurl.co i8.ae ibit.ly inlnk.co iplogger.com iplogger.org is.gd ity.im j.mp kurzelinks.de kurzlinks.de kutt.it kutt.to l1nq.com lc.cx link.ly linkly.link
ln.run lnk.ink lnkd.in longurl.in mcaf.ee me2.do me2.kr mez.ink n9.cl nov.io oke.io ow.ly p.ly pic.gd po.st ppt.cc q.gs qr.ae qr.net qrco.de qrcodedynamic.com rb.gy rebrand.ly
reurl.cc s.ee s.gy s.id s.yam.com scnv.io short.gy short.io shorte.st shorten.as shorten.ee shorten.is shorten.so shorter.me shorturl.ac shorturl.ae shorturl.asia shorturl.at
shorturl.gg shrt.lat shrtco.de smarturl.it snip.ly soo.gd spoo.me su.pr surl.li surl.lu switchy.io t.co t.ly t1p.de t2m.io tiny.cc tiny.ie tiny.one tinyurl.com tly.me tny.im tr.ee
tr.im u.to u2s.io urlday.cc urlgeni.us urlr.me urls.fr urly.fi urlz.fr v.gd v.ht vk.cc vo.la vurl.com we.tl wow.link x.gd xgd.io yip.su zpr.io zurl.co zws.im zzb.bz
`;

/** Short links that only their owner can make, so they lead where their name says. */
export const ownShorteners = `
a.co adobe.ly aka.ms amzn.eu amzn.to apple.co apple.news db.tt discord.gg dlvr.it ebay.to ebay.us fb.me fb.watch flic.kr forms.gle g.co git.io goo.gle hubs.ly ig.me instagr.am j.mp
lnkd.in magalu.me maps.app.goo.gl mpago.la msft.it mzl.la nyti.ms on.fb.me photos.app.goo.gl pin.it redd.it spoti.fi spotify.link t.me tcrn.ch ubr.to wa.me wl.co wp.me xhslink.com
youtu.be
`;

/** One page of links, made by anybody. */
export const linkPages = `
beacons.ai bio.fm bio.link bio.site biolink.info campsite.bio flow.page heylink.me hoo.be joy.link komi.io liinks.co linkbio.co linkfly.to linkin.bio linkpop.com linkr.bio
linktr.ee lnk.bio lnk.gd many.link milkshake.app msha.ke mssg.me shor.by snipfeed.co solo.to tap.bio taplink.at taplink.cc withkoji.com
`;

/** Files that anybody uploads. */
export const fileHosts = `
1drv.ms 1fichier.com 4shared.com anonfiles.com app.box.com bashupload.com box.com catbox.moe cdn.discordapp.com clicknupload.com d.pr datafilehost.com depositfiles.com docsend.com
drive.google.com drive.proton.me drop.download dropbox.com dropboxusercontent.com dropmefiles.com easyupload.io fex.net file.io filebin.net filedropper.com filefactory.com
filemail.com files.catbox.moe files.fm filetransfer.io fromsmash.com gofile.io hightail.com icedrive.net idrive.com jumpshare.com krakenfiles.com letsupload.io limewire.com
litter.catbox.moe mab.to media.discordapp.net mediafire.com mega.co.nz mega.nz megaupload.com onedrive.live.com oshi.at pcloud.com pixeldrain.com qiwi.gg send.cm sendgb.com
sendspace.com sharepoint.com storage.googleapis.com swisstransfer.com syncusercontent.com temp.sh tempfile.io terabox.com tmpfiles.org transfer.sh transfernow.net transferxl.com
turbobit.net uguu.se upload.ee uploadfiles.io userscloud.com usersdrive.com we.tl webdrive.it wetransfer.com workupload.com wormhole.app yadi.sk zippyshare.com
`;

/** Picture and screen-recording services that people really use. */
export const imageHosts = `
500px.com abload.de awesomescreenshot.com bilder-upload.eu cl.ly cleanshot.com cln.sh d.pr directupload.eu directupload.net dribbble.com droplr.com flickr.com freeimage.host
gfycat.com giphy.com gyazo.com ibb.co imagebam.com imagebb.com imageshack.com imagetwist.com imagevenue.com img.ly imgbb.com imgbox.com imgchest.com imgflip.com imgpile.com
imgsrc.ru imgur.com imgz.org instagram.com jam.dev jmp.sh jumpshare.com kek.gg lensdump.com lightshot.com loom.com marker.io markup.io monosnap.ai monosnap.com nimb.ws nimbusweb.me
noelshack.com pasteboard.co photobucket.com photos.google.com picpaste.com pinimg.com pixhost.to pixiv.net postimages.org postimg.cc prnt.sc prntscr.com ps.w.org puu.sh scr.im
screencast-o-matic.com screencast.com screenpal.com screenrec.com screenshot.com share.icloud.com share.zight.com shutterstock.com sketchfab.com smugmug.com snag.gy snapchat.com
snipboard.io somup.com staticflickr.com streamable.com take.ms tenor.com tinypic.com tinytake.com unsplash.com userimg.com veed.io vgy.me vimeo.com youtu.be youtube.com zight.com
zupimages.net
`;

/** Remote control: the genuine sites and session hosts of tools that callers abuse. */
export const remoteTools = `
Action1: action1.com
AeroAdmin: aeroadmin.com
Ammyy: ammyy.com
AnyDesk: anydesk.com
Atera: atera.com
BeyondTrust: beyondtrustcloud.com bomgarcloud.com
Chrome Remote Desktop: remotedesktop.google.com
DWService: dwservice.net
FleetDeck: fleetdeck.io
GetScreen: getscreen.me
GoTo Resolve: gotoresolve.com gotoassist.com fastsupport.com
HopToDesk: hoptodesk.com
Iperius: iperiusremote.com
ISL Online: islonline.com islonline.net
LogMeIn: logmein123.com logmeinrescue.com logmein.com
MeshCentral: meshcentral.com
NinjaOne: ninjarmm.com rmmservice.com
Parsec: parsec.app
Pulseway: pulseway.com
RemotePC: remotepc.com
RustDesk: rustdesk.com
ScreenConnect: screenconnect.com hostedrmm.com
SimpleHelp: simple-help.com
Splashtop: splashtop.com
Supremo: supremocontrol.com
Syncro: syncromsp.com
Tactical RMM: tacticalrmm.com
TeamViewer: teamviewer.com
UltraViewer: ultraviewer.net
Zoho Assist: assist.zoho.com assist.zoho.eu
`;

/** Security gateways that rewrite every address of a mail: what they wrap is judged instead. */
export const clickTrackers = `
acemlna.com acemlnb.com activehosted.com beehiiv.com campaign-archive.com cmail19.com cmail20.com constantcontact.com createsend1.com ct.sendgrid.net customeriomail.com
e.customeriomail.com email.mg exacttarget.com exct.net hs-sites.com hubspotemail.net hubspotlinks.com infusionmail.com intercom-clicks.com intercom-links.com klclick.com
klclick1.com klclick2.com klclick3.com kmail-lists.com list-manage.com mailchi.mp mailgun.org mailjet.com mandrillapp.com mjt.lu mkt.com mlsend.com pardot.com postmarkapp.com
r.mailin.fr rs6.net sendgrid.net sendibm1.com sendibt3.com sendinblue.com sparkpostmail.com substack.com tracking.icims.com via.intercom.io
`;

/** Addresses that open another one: host (and path, where the host has other pages too), then the parameter that holds it. */
export const redirectors = `
ad.doubleclick.net adurl,ds_dest_url
adclick.g.doubleclick.net adurl
away.vk.com/away.php to
bing.com/ck/a u
cc.bingj.com u
click.discord.com url
clicktime.cloud.postoffice.net u
clicktime.symantec.com u
disq.us/url url
duckduckgo.com/l/ uddg
exit.sc url
facebook.com/flx/warn u
facebook.com/l.php u
google.com/imgres imgrefurl
google.com/travel/clk pcurl
google.com/url q,url
googleads.g.doubleclick.net adurl
googleadservices.com/pagead/aclk adurl
googleweblight.com u,lite_url
instagram.com/linkshim u
l.facebook.com u
l.instagram.com u
l.messenger.com u
l.threads.com u
l.wl.co u
linkedin.com/redir/general-malware-page url
linkedin.com/redir/redirect url
linkprotect.cudasvc.com/url a
lm.facebook.com u
medium.com/r/ url
nam.safelink.emails.azure.net destination
out.reddit.com url
pinterest.com/offsite url
protection.office.com url
r.search.yahoo.com RU
safelinks.protection.outlook.com url
slack-redir.net/link url
steamcommunity.com/linkfilter url,u
t.umblr.com/redirect z
translate.google.com/translate u
translate.google.com/website u
tumblr.com/redirect z
urldefense.proofpoint.com u
vk.com/away.php to
weixin110.qq.com/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi url
yandex.ru/clck url
youtube.com/redirect q
`;

/** Of these the gateways that companies put in front of every link of a mail, and search and mail click counters: no redirect of a stranger's making. */
export const gateways = `
bing.com clicktime.cloud.postoffice.net clicktime.symantec.com google.com/amp/s linkprotect.cudasvc.com mimecast.com nam.safelink.emails.azure.net
outgoing.prod.webservices.mozgcp.net protection.office.com safelinks.protection.outlook.com url.emailprotection.link urldefense.com urldefense.proofpoint.com
`;

/** Makers of software and devices, and repositories of open code: programs and archives come from there every day. */
export const softwareMakers = `
7-zip.org acer.com adobe.com amd.com apache.org apkmirror.com apple.com archive.org asrock.com asus.com audacityteam.org autodesk.com avast.com avm.de bitbucket.org brother.com
canon.com chocolatey.org cisco.com citrix.com cloudflare.com codeberg.org crates.io crystalmark.info debian.org dell.com docker.com dropbox.com dropboxstatic.com ea.com eclipse.org
epicgames.com epson.com f-droid.org filezilla-project.org garmin.com gigabyte.com gimp.org git-scm.com github.com githubusercontent.com gitlab.com gnu.org go.dev golang.org
google.com gradle.org hp.com hpe.com huawei.com inkscape.org intel.com irfanview.com jenkins.io jetbrains.com jquery.com jsdelivr.net keepass.info kernel.org lenovo.com lg.com
libreoffice.org logi.com logitech.com malwarebytes.com maven.org microsoft.com mozilla.net mozilla.org msi.com netgear.com nodejs.org notepad-plus-plus.org npmjs.org nuget.org
nvidia.com obsproject.com openvpn.net opera.com oracle.com philips.com pypi.org python.org pythonhosted.org qnap.com rarlab.com razer.com realtek.com rubygems.org samsung.com
scdn.co slack.com sony.com sourceforge.net spotify.com steampowered.com synology.com thunderbird.net tp-link.com transmissionbt.com ubisoft.com ubuntu.com unpkg.com videolan.org
vmware.com win-rar.com winscp.net wireguard.com wireshark.org xerox.com zoom.us
`;

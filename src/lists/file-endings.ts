export const about = { source: 'curated by hand: what Windows, macOS, Android and Office run or mount on a double click (vendors\' lists of blocked attachments)', licence: 'facts, MIT with this project', checkedOn: '2026-11-22' };

/** Runs code when opened. */
export const programs = `
action ade adp ahk apk appimage applescript application appref-ms appx appxbundle asd bat bgi bin cab chm cmd com command cpl crt crx deb diagcab diagcfg diagpack dll dmg elf exe
fxp gadget hlp hpj hta inf ins ipa isp its jar jnlp job jpi js jse ksh library-ms lnk mad maf maq mas mau mav maw mcf mda mde mdt mdw mdz mht mhtml msc msh msh1 msh1xml msh2
msh2xml mshxml msi msix msixbundle msp mst msu one onepkg ops osd osx paf pcd pif pkg plg prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psdm1 psm1 py pyc pyo pyw pyz
pyzw reg rgs rpm run scf scpt scr sct search-ms settingcontent-ms sh shb shortcut shs slk svg symlink sys theme udl url vb vbe vbp vbs vsmacros vsw webloc webpnp website ws wsc wsf
wsh xapk xbap xll xnk xpi
`;

/** Of these the ones that Windows runs at a double click: what attacks on help desks send. */
export const windowsPrograms = `
ahk appinstaller appref-ms appx appxbundle bat cab chm cmd cpl diagcab exe hta iqy jnlp jse library-ms lnk msc msi msix msixbundle msp one pif ps1 reg scf scr sct search-ms
settingcontent-ms shb url vb vbe vbs wsc wsf wsh xll
`;

/** Of these the ones that also are ordinary parts of web addresses or of talk about programming: in an address they need more to be a lure. */
export const webToo = `
application bin com crt css deb dll inf ins jar js mad mht mhtml one ps1 py run sh svg sys theme url vb ws
`;

export const archives = `
001 7z ace alz ar arc arj bz bz2 cab cbr egg gz kgb lha lz lzh lzma r00 r01 rar s7z tar taz tbz tbz2 tgz txz tzst uu uue wim xar xz z zip zipx zoo zst
`;

export const diskImages = `
bif cdr daa dmg ima img iso isz mdf mds nrg qcow2 udf vdi vhd vhdx vmdk
`;

export const macroDocuments = `
docm dotm potm ppa ppam ppsm pptm sldm wbk wll xla xlam xll xlm xlsb xlsm xltm
`;

/** Recordings of a browser session, network traffic or cookies: they hold the keys of signed-in accounts. */
export const sessionCaptures = `
cap etl har pcap pcapng saz
`;

/** What a harmless file pretends to be. */
export const documents = `
bmp csv doc docx eml gif heic heif htm html jfif jpeg jpg m4a mkv mov mp3 mp4 msg odp ods odt pdf png pps ppt pptx rtf svg tif tiff txt wav webm webp wmv xls xlsx xml
`;

/** The looks of the file: white paper, dark ink, one accent; on paper without what only a screen needs. */
export const VIEWER_STYLE = `:root{--ink:#16202b;--muted:#4d5966;--line:#c9d0d8;--soft:#f2f5f8;--accent:#1d4f91}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:#fff;font:14px/1.45 Arial,Helvetica,'Liberation Sans',sans-serif}
header,nav,footer{padding:8px 20px}
header{border-bottom:1px solid var(--line)}
h1{font-size:20px;line-height:1.3;margin:0}
header p,footer p{margin:2px 0;color:var(--muted)}
header .out{color:var(--ink);font-weight:bold}
nav{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;position:sticky;top:0;background:#fff;border-bottom:1px solid var(--line);z-index:1}
nav ul{display:flex;flex-wrap:wrap;gap:4px;margin:0;padding:0;list-style:none}
nav a{display:block;padding:6px 12px;border-radius:6px;color:var(--accent);text-decoration:none}
nav a[aria-current]{background:var(--accent);color:#fff}
nav label{display:flex;gap:8px;align-items:center;margin-left:auto}
input,button{font:inherit;color:inherit;padding:5px 10px;border:1px solid #7b8794;border-radius:6px;background:#fff}
input{width:240px}
button{cursor:pointer}
#said{min-width:9em;color:var(--muted)}
:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
main>section{padding:12px 20px}
h2{font-size:16px;margin:0 0 8px}
.tools{display:none;gap:8px;margin:0 0 8px}
.live .tools{display:flex}
#frame{overflow:auto;border:1px solid var(--line)}
.live #frame{height:calc(100vh - 215px);min-height:320px;cursor:grab}
svg{display:block}
.big{display:none;margin:0 0 8px}
.l{fill:none;stroke:#16202b;stroke-width:1.2}
.k{stroke-dasharray:5 3}
.b{cursor:pointer;text-decoration:none}
.b rect{fill:#fff;stroke:#16202b;stroke-width:1.2}
.b path{fill:none;stroke:#16202b;stroke-width:1.2}
.b text{font:11px Arial,Helvetica,'Liberation Sans',sans-serif;fill:#16202b}
.b .n{font-weight:bold;font-size:12px}
.v rect{stroke:#8a5300;stroke-width:2;stroke-dasharray:6 4}
.c rect{stroke:#1c6b3c;stroke-width:3}
.m rect{stroke:#1d4f91;stroke-width:2}
.x rect{stroke:#a11b1b;stroke-dasharray:2 3;fill:#fbf3f3}
.x path{stroke:#a11b1b;stroke-width:.8}
.x text{text-decoration:line-through}
.dim{opacity:.25}
.b:focus{outline:none}
.b:focus rect,.b:hover rect{stroke:var(--accent);stroke-width:3}
.u{margin:0 0 10px;padding-left:12px;border-left:3px solid var(--line);max-width:900px;scroll-margin-top:64px}
.d1{margin-left:20px}.d2{margin-left:40px}.d3{margin-left:60px}.d4{margin-left:80px}.d5,.d6{margin-left:100px}
.u h3,.u h4,.u h5,.u h6{font-size:14px;margin:0}
.u h3{font-size:16px}
.h{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.u a{color:inherit;text-decoration:none}
.u a:hover{text-decoration:underline}
.u p{margin:0;color:var(--muted)}
.u ul{margin:2px 0 0;padding-left:20px}
.u li span{display:block}
em{font-style:normal;font-weight:bold;color:#8a5300;display:block}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--muted);padding:0 0 4px}
th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{background:var(--soft);white-space:nowrap;overflow-wrap:normal}
tbody th{font-weight:normal}
#acts tbody th{font-weight:bold}
.r{text-align:right}
.w{white-space:nowrap;overflow-wrap:normal}
.scroll{overflow-x:auto}
@media screen and (min-width:641px){.scroll table{min-width:860px}}
@media screen and (max-width:640px){
header,nav,footer,main>section{padding-left:12px;padding-right:12px}
nav{position:static}
nav label,input{width:100%;margin:0}
#acts thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
#acts table,#acts tbody,#acts tr,#acts th,#acts td{display:block;width:auto;border:0;padding:0}
#acts tr{border:1px solid var(--line);border-radius:6px;padding:8px 12px;margin:0 0 10px}
#acts td+td{margin-top:6px}
#acts td:not(:empty)::before{content:attr(data-h);display:block;color:var(--muted);font-size:12px}
}
[hidden]{display:none!important}
html:not(.live) #table{display:none}
@media print{
@page{margin:12mm}
nav,.tools{display:none!important}
.live #frame,#frame{height:auto;overflow:visible;border:0}
svg{width:100%!important;height:auto!important;max-height:calc(100vh - 42mm)}
.big{display:block}
header,main>section,footer{padding:4px 0}
footer p{font-size:8pt}
body{font-size:10pt}
table{font-size:8.5pt}
th,td{padding:2px 5px}
.u,tr{break-inside:avoid}
thead{display:table-header-group}
h3,h4,h5,h6{break-after:avoid}
#table table{font-size:7pt;line-height:1.2}
#table th,#table td{padding:1px 3px}
#list{columns:2;column-gap:7mm;font-size:7.5pt;line-height:1.25}
#list h2{column-span:all}
.u{max-width:none;margin:0 0 1.6mm;padding-left:1.5mm;border-left-width:1px}
.u h3,.u h4,.u h5,.u h6{font-size:8pt}
.u li span{display:inline}
.u li span::before{content:' · '}
.u ul{padding-left:3mm;margin:0}
em{display:inline}
em::before{content:' · '}
.d1{margin-left:2mm}.d2{margin-left:4mm}.d3{margin-left:6mm}.d4,.d5,.d6{margin-left:8mm}
}
`

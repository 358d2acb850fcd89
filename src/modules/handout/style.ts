// The styles of the handout: the colours of look.md, millimetres of A4 upright, and letters that can be read at arm's length.

export const HANDOUT_STYLE = `@page{size:A4;margin:9mm 11mm}*{box-sizing:border-box}
body{font:8.5pt/1.3 Arial,"DejaVu Sans",sans-serif;color:#1f2937;margin:0}main{width:188mm;margin:0 auto}
header{display:flex;justify-content:space-between;align-items:baseline;gap:6mm;border-bottom:0.5mm solid #0f766e;margin:0 0 3mm;padding:0 0 1.5mm}
h1{font-size:14pt;margin:0}header p{margin:0;color:#6b7280;text-align:right}h2{font-size:9pt;margin:0 0 1mm}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:2mm;margin:0 0 3.5mm}
.tiles div{border:0.3mm solid #e5e7eb;border-radius:1.5mm;padding:1.5mm 2mm;min-width:0}.tiles h2{font-weight:normal;color:#6b7280;margin:0}
.tiles strong{display:block;font-size:14pt;line-height:1.25;white-space:nowrap}
.tiles span{display:block;font-size:6.8pt;color:#6b7280;line-height:1.25}
.halves{display:grid;grid-template-columns:1fr 1fr;gap:0 6mm}.halves>*{min-width:0}section{margin:0 0 3mm;break-inside:avoid;min-width:0}
table{width:100%;border-collapse:collapse}th,td{border-bottom:0.2mm solid #e5e7eb;padding:0.55mm 1mm;font-size:7.8pt;text-align:left;font-weight:normal;overflow-wrap:break-word}
thead th{background:#f8fafc;color:#6b7280;vertical-align:bottom}.sum{text-align:right;white-space:nowrap}thead .sum{white-space:normal}.total th,.total td{font-weight:bold}
.bar{width:40%}i{display:block;background:#0f766e;min-width:0.3mm;min-height:0.3mm;print-color-adjust:exact;-webkit-print-color-adjust:exact}.bar i{height:3mm}
.months{display:flex;gap:1.2mm;height:33mm}.months div{flex:1;display:flex;flex-direction:column;min-width:0}
.months b{flex:1;display:flex;align-items:flex-end;gap:0.4mm;border-bottom:0.2mm solid #6b7280}.months b i{flex:1}.months b i+i,.legend span+span i{background:#99f6e4}
.months span{font-size:6.5pt;text-align:center;color:#6b7280;padding-top:0.5mm}
.legend{display:flex;gap:4mm;margin:1mm 0 0;font-size:7pt;color:#6b7280}.legend span{display:flex;gap:1mm;align-items:center}.legend i{width:3mm;height:2mm}
footer{color:#6b7280;font-size:7pt;border-top:0.2mm solid #e5e7eb;padding-top:1mm}
.strip{position:sticky;top:0;background:#fff;border-bottom:1px solid #e5e7eb;padding:10px 16px;margin:0 0 6mm}
.strip button{padding:8px 20px;border:0;border-radius:8px;background:#0f766e;color:#fff;font:600 14px Arial,sans-serif;cursor:pointer}
.strip button:focus-visible{outline:2px solid #0f766e;outline-offset:2px}@media print{.strip{display:none}}`;

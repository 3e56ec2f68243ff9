import { accentColour, lineColour, quietColour } from "../stage-colours";

/** The look of the page, on screen and on paper. */
export const htmlStyle = `
:root { color-scheme: light; }
body { font: 15px/1.5 "Noto Sans", "Noto Sans Arabic", "Noto Sans KR", sans-serif; color: #0d2134; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, caption, figcaption { color: ${accentColour}; line-height: 1.25; }
h1 { font-size: 2rem; margin: 0 0 .25rem; } h2 { margin-top: 2.2rem; } 
.subtitle { margin: 0; font-size: 1.1rem; } .quiet, .note { color: ${quietColour}; font-size: .9rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .88rem; }
caption, figcaption { text-align: start; font-weight: 700; padding-bottom: .3rem; }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid ${lineColour}; overflow-wrap: anywhere; }
thead th { background: #eef2f6; border-bottom: 1px solid ${accentColour}; }
.number { text-align: end; } .swatch { display: inline-block; inline-size: .7em; block-size: .7em; border: 1px solid ${accentColour}; margin-inline-end: .4em; }
.hatched { border-color: ${quietColour}; background: repeating-linear-gradient(135deg, ${quietColour} 0 1px, #fff 1px 4px); }
.wide { overflow-x: auto; } figure { margin: 1.2rem 0; } svg { max-width: 100%; height: auto; } a { color: #0f5286; } sup { font-size: .7em; }
.draft { font-weight: 700; text-align: end; } footer { margin-top: 3rem; border-top: 1px solid ${lineColour}; padding-top: .5rem; }
@media print { body { margin: 0; max-width: none; font-size: 9.5pt; } thead { display: table-header-group; } tr, figure { break-inside: avoid; } h2, h3, caption { break-after: avoid; } .country { break-before: page; } nav { break-after: avoid; } @page { size: A4; margin: 20mm; } }
`;

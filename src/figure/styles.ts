/** The figure's colours as CSS: every one can be set by the page. Zones set --c; p = filled and outlined, k = filled only. */
export const figureStyles = `
.p,.m,.arrow{vector-effect:non-scaling-stroke;stroke-linejoin:round;paint-order:stroke}
.skin{--c:var(--stretch-figure-skin,#e3ad8d)}
.top{--c:var(--stretch-figure-top,#3a9aa6)}
.bottom{--c:var(--stretch-figure-bottom,light-dark(#33415f,#62759e))}
.hair{--c:var(--stretch-figure-hair,light-dark(#4b332b,#64473c))}
.shoe{--c:var(--stretch-figure-shoe,#e9e4dc)}
.mat{--c:var(--stretch-figure-mat,light-dark(#d3dfda,#3a4b4e))}
.wood{--c:var(--stretch-figure-wood,light-dark(#c9a778,#a98a60))}
.wall{--c:var(--stretch-figure-wall,light-dark(#e7e0d2,#2d373b))}
.pillow{--c:var(--stretch-figure-pillow,light-dark(#fbf7ee,#c9c6bd))}
.strap{--c:var(--stretch-figure-strap,#7a5ea8)}
.ball{--c:var(--stretch-figure-ball,#8fb8d8)}
.p,.k{--d:var(--stretch-figure-fade,#28324f) var(--f,0%);fill:color-mix(in oklab,var(--c),var(--d))}
.p{stroke:var(--stretch-figure-line,color-mix(in oklab,color-mix(in oklab,var(--c) 62%,var(--stretch-figure-outline,light-dark(#1b2236,#0a0f1d))),var(--d)));stroke-width:1.7px}
.f1{--f:5%}.f2{--f:10%}.f3{--f:15%}.f4{--f:20%}.f5{--f:26%}
.m{--c:var(--stretch-figure-muscle,var(--stretch-accent,#f2563a));fill:var(--c);stroke:var(--c);stroke-width:.8px;opacity:var(--_tense,1)}
.m2{--c:var(--stretch-figure-muscle-second,color-mix(in oklab,var(--stretch-accent,#f2563a) 55%,#fff))}
.x{fill-opacity:.2;stroke-width:1.5px;stroke-dasharray:4 3}
.face{fill:var(--stretch-figure-face,color-mix(in oklab,var(--stretch-figure-skin,#e3ad8d) 38%,var(--stretch-figure-hair,#4b332b)))}
.shadow{fill:var(--stretch-figure-shadow,light-dark(#24304d22,#0006))}
.ghost{fill:var(--stretch-figure-ghost,light-dark(#28324f,#cfd8e6));fill-opacity:.12}
.arrow{fill:none;stroke:var(--stretch-figure-arrow,var(--stretch-accent,light-dark(#e8502f,#ff7a5c)));stroke-width:2.5px;stroke-linecap:round}
@media print{.skin,.top,.mat,.pillow{--c:#fff}.bottom{--c:#c9c9c9}.arrow{stroke:#000}.shadow{display:none}}
`;

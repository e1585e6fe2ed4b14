/** The figure where the reader's system sets the colours: line art, with muscle and arrow highlighted. */
export const figureInForcedColors = `
.p,.k{fill:Canvas}.p{stroke:CanvasText}.m,.m2{fill:Highlight;stroke:Highlight}.m2{fill-opacity:.5}.face{fill:CanvasText}.hair{fill:CanvasText}
.shadow{fill:light-dark(#24304d22,#0006)}
`;

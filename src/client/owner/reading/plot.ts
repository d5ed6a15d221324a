/** Of the charts' library what is drawn with here, and no more: the rest would be half as much again to fetch and to run. */
export { dot, line, plot, rect, rectY, ruleX, ruleY, text } from '@observablehq/plot';

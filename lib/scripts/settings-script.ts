/**
 * The one script that stands in the pages themselves: it marks `<html>` with what the reader has chosen (`data-theme`,
 * `data-text`), before anything is shown. A file of its own would have to be waited for. What is stored and no
 * choice marks nothing that a style asks for; `components/tools/reading-settings-element.ts` puts that right.
 * The content security policy names this text by its hash.
 */
export const settingsScript =
  'try{for(let n of["theme","text"]){let v=localStorage["reading-"+n];v&&(document.documentElement.dataset[n]=v)}}catch{}'

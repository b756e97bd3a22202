/** Theme and text size. Its script fills it and shows it; without script there is nothing to choose with. */
export function ReadingSettings() {
  return <reading-settings hidden />
}

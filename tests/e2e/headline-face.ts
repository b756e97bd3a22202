import { expect, type Page } from '@playwright/test'

/**
 * Opens a page whose heading is set in the headline face: a browser shows the face only where it is there in time, which a busy machine may miss once.
 *
 * @throws when the heading has another face however often the page is opened
 */
export async function openWithHeadlineFace(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  await expect(async () => {
    await page.goto(path)
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    expect(fonts.map(({ familyName }) => familyName)).toContainEqual(expect.stringMatching(/^Rechen /))
  }).toPass()
  await session.detach()
}

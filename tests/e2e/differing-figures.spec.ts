import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

for (const [path, name, link, target] of [
  ['/de/nachrichten/ki-fabrik-in-betrieb/', 'Quellen weichen ab', 'Zur Seite dieser Zahl', '/de/fakten/gpu-count/'],
  ['/en/news/ai-factory-opens/', 'Sources differ', 'To the page of this figure', '/en/facts/gpu-count/'],
] as const)
  test(`a figure on ${path} whose sources differ opens what they say, with scripts switched off`, async ({ page }) => {
    await page.goto(path)
    const told = page.locator('#Fact-gpu-count')
    await expect(told).toBeHidden()
    await page.getByRole('button', { name }).first().click()
    await expect(told).toBeVisible()
    await expect(told).toContainText('bis zu 10.000 NVIDIA-Grafikprozessoren')
    await told.getByRole('link', { name: link }).click()
    expect(new URL(page.url()).pathname).toBe(target)
  })

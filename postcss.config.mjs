// Tailwind would shrink the sheet for the browsers of 2023; Next does it after it, for those named in package.json.
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } }

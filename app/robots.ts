import { robotsRules } from '@/lib/seo/robots.ts'

export default robotsRules

/** The exit status by which the preview asks to be started anew. */
export const restartStatus = 75

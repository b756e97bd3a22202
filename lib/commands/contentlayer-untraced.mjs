/*
 * Fetched before contentlayer, which switches on the traces of its library of effects: a list of the last steps for each of its hundreds of
 * thousands of small tasks, so that an error inside of contentlayer could be told with them. Half of its time goes into that, and editors are told nothing by it.
 * What is switched on a second time stays off, because a module is evaluated once.
 */
import '@effect-ts/core/Tracing/Enable'
import { disableTracing } from '@effect-ts/system/Tracing/Global'

disableTracing()

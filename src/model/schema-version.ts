/**
 * Version of the shapes, by semantic versioning: raised in the commit that changes a schema (a test holds to that). Major where
 * an Article that was right is no longer so, minor where something can be said that could not be said before.
 */
export const schemaVersion = '1.0.0'

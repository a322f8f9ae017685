SELECT
    suggestions.id,
    suggestions.revision,
    suggestions.number,
    suggestions.kind,
    suggestions.date,
    suggestions.occasion,
    suggestions.title,
    suggestions.text,
    suggestions.category,
    suggestions.unit,
    suggestions.tier,
    suggestions.may_be_published,
    suggestions.review,
    suggestions.returned_reason
FROM suggestions
JOIN terms ON terms.id = suggestions.term_id AND terms.is_current = 1
ORDER BY suggestions.number

SELECT suggestion_signers.suggestion_id, suggestion_signers.deputy_id, deputies.name
FROM suggestions
JOIN terms ON terms.id = suggestions.term_id AND terms.is_current = 1
JOIN suggestion_signers ON suggestion_signers.suggestion_id = suggestions.id
JOIN deputies ON deputies.id = suggestion_signers.deputy_id
ORDER BY suggestion_signers.suggestion_id, suggestion_signers.place

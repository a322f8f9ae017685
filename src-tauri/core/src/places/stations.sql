SELECT
    stations.id,
    stations.number,
    stations.name,
    stations.head,
    stations.liaison,
    stations.address,
    stations.phone,
    stations.reception,
    count(terms.id) AS deputies
FROM stations
LEFT JOIN deputy_stations ON deputy_stations.station_id = stations.id
LEFT JOIN deputies ON deputies.id = deputy_stations.deputy_id AND deputies.status IN ('in_office', 'suspended')
LEFT JOIN terms ON terms.id = deputies.term_id AND terms.is_current = 1
GROUP BY stations.id
ORDER BY stations.number, stations.id
